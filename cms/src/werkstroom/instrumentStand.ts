import type { Core } from '@strapi/strapi'
import type { Stand, Werkstroom } from './overgangen'

export const INSTRUMENT = 'api::instrument.instrument'

/** Where an instrument is, with what is needed to act on it. */
export interface InstrumentStand extends Stand {
  documentId: string
  naam: string
  /** The row of the draft. */
  id: number
  publiceerOp: string | null
}

interface Row {
  id: number
  naam: string | null
  werkstroom: Werkstroom | null
  leverancierCode: string | null
  gearchiveerdOp: string | Date | null
  publiceerOp: string | Date | null
  publishedAt: string | Date | null
}

/** Reads where an instrument is, below the document service; null when there is none. */
export async function readStand(
  strapi: Core.Strapi,
  documentId: string,
): Promise<InstrumentStand | null> {
  const rows: Row[] = await strapi.db.query(INSTRUMENT).findMany({
    select: [
      'id',
      'naam',
      'werkstroom',
      'leverancierCode',
      'gearchiveerdOp',
      'publiceerOp',
      'publishedAt',
    ],
    where: { documentId },
  })
  const draft = rows.find(({ publishedAt }) => publishedAt === null)
  if (!draft) return null
  return {
    documentId,
    id: draft.id,
    naam: draft.naam ?? '',
    werkstroom: draft.werkstroom ?? 'concept',
    leverancierCode: draft.leverancierCode,
    gearchiveerdOp: isoOf(draft.gearchiveerdOp),
    publiceerOp: isoOf(draft.publiceerOp),
    isGepubliceerd: rows.some(({ publishedAt }) => publishedAt !== null),
  }
}

/** Databases give a moment as text or as a date. */
function isoOf(moment: string | Date | null): string | null {
  return moment === null ? null : new Date(moment).toISOString()
}
