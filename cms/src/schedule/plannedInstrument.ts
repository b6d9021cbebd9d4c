import type { Core } from '@strapi/strapi'

export const INSTRUMENT = 'api::instrument.instrument'

/** What the schedule looks at of one version of an instrument. */
export interface PlannedInstrument {
  documentId: string
  naam: string
  werkstroom: string
  publiceerOp: string | null
  verlooptOp: string | null
  gearchiveerdOp?: string | null
  updatedAt: string
}

/** One version, as it is stored now; null when there is none. */
export function readVersion(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<PlannedInstrument | null> {
  const publishedAt = status === 'published' ? { $notNull: true } : { $null: true }
  return strapi.db.query(INSTRUMENT).findOne({ where: { documentId, publishedAt } })
}

/** True when there is a moment and it has come. */
export function hasCome(moment: string | null, now: Date): boolean {
  return moment !== null && new Date(moment) <= now
}
