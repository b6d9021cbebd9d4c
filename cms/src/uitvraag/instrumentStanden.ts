import type { Core } from '@strapi/strapi'
import { INSTRUMENT, type StoredInstrument } from '../validation/storedInstrument'
import { readPercentages } from '../compleetheid/readPercentages'
import { missingForPublish } from '../validation/publishRules'
import { takeVingerafdrukken, type Vingerafdrukken } from './vingerafdrukken'

/** How one instrument of a leverancier is doing. */
export interface InstrumentStand {
  documentId: string
  naam: string
  werkstroom: string
  leverancierCode: string
  /** When the version that readers see was published; null when they see none. */
  gepubliceerdOp: string | null
  /** What readers must find and the leverancier can fill in, as Dutch phrases. */
  ontbreekt: string[]
  /** Of all that a complete instrument says. */
  percentage: number
  gecontroleerdOp: string | null
  volgendeControle: string | null
  /** Remarks of the beheergroep that still stand open. */
  opmerkingen: number
  vingerafdrukken: Vingerafdrukken
}

interface DraftRow extends StoredInstrument {
  documentId: string
  naam: string
  werkstroom: string
  leverancierCode: string
  gearchiveerdOp?: string | null
  opmerkingen?: { opgelost: boolean | null }[]
}

const WITH_CONTENT = {
  leverancier: true,
  voordelen: true,
  nadelen: true,
  kenmerken: { populate: { kenmerk: true } },
  facetwaarden: true,
  kosten: true,
  waarden: { populate: { waarde: true } },
  grondslagen: true,
  bewijs: true,
  bronnen: true,
  verwant: true,
  afbeeldingen: true,
  bijlagen: true,
  opmerkingen: true,
}

/** The instruments of these leveranciers that are not archived, by name. */
export async function readInstrumentStanden(
  strapi: Core.Strapi,
  codes: readonly string[],
): Promise<InstrumentStand[]> {
  const query = strapi.db.query(INSTRUMENT)
  const where = { leverancierCode: { $in: [...codes] } }
  const drafts: DraftRow[] = await query.findMany({
    where: { ...where, publishedAt: { $null: true } },
    populate: WITH_CONTENT,
    orderBy: [{ naam: 'asc' }, { documentId: 'asc' }],
  })
  const published: { documentId: string; publishedAt: string }[] = await query.findMany({
    select: ['documentId', 'publishedAt'],
    where: { ...where, publishedAt: { $notNull: true } },
  })
  const publishedAt = new Map(published.map((row) => [row.documentId, row.publishedAt]))
  const percentages = new Map(
    (await readPercentages(strapi, where)).map((row) => [row.documentId, row.percentage]),
  )
  return drafts
    .filter(({ gearchiveerdOp }) => !gearchiveerdOp)
    .map((draft) => ({
      ...describeDraft(draft),
      gepubliceerdOp: publishedAt.get(draft.documentId) ?? null,
      percentage: percentages.get(draft.documentId) ?? 0,
    }))
}

/** Part of what publishing asks, and the beheergroep's to see to. */
const NOT_OF_LEVERANCIER = { slug: 'x', leverancier: {}, gecontroleerdOp: 'x' }

function describeDraft(draft: DraftRow): Omit<InstrumentStand, 'gepubliceerdOp' | 'percentage'> {
  return {
    documentId: draft.documentId,
    naam: draft.naam,
    werkstroom: draft.werkstroom,
    leverancierCode: draft.leverancierCode,
    ontbreekt: missingForPublish({ ...draft, ...NOT_OF_LEVERANCIER }),
    gecontroleerdOp: draft.gecontroleerdOp ?? null,
    volgendeControle: draft.volgendeControle ?? null,
    opmerkingen: (draft.opmerkingen ?? []).filter(({ opgelost }) => !opgelost).length,
    vingerafdrukken: takeVingerafdrukken({ ...draft }),
  }
}
