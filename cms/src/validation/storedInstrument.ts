import type { Core } from '@strapi/strapi'

export const INSTRUMENT = 'api::instrument.instrument'

type Text = string | null | undefined
type Amount = number | null | undefined

/** The parts of a stored instrument that the rules look at. Anything may still be empty. */
export interface StoredInstrument {
  naam?: Text
  slug?: Text
  samenvatting?: Text
  hoeIsHet?: Text
  leverancier?: { code?: Text } | null
  voordelen?: { tekst?: Text }[] | null
  nadelen?: { tekst?: Text }[] | null
  kenmerken?:
    | {
        kenmerk?: { code: string; naam: string; kinderen?: unknown[] | null } | null
        werking?: Text
      }[]
    | null
  waarden?: { waarde?: { sleutel: string; naam: string } | null }[] | null
  duurWekenMin?: Amount
  duurWekenMax?: Amount
  urenPerWeekMin?: Amount
  urenPerWeekMax?: Amount
  wachttijdWeken?: Amount
  kosten?: { bedrag?: Amount } | null
  grondslagen?: { url?: Text; geldigVan?: Text; geldigTot?: Text }[] | null
  bewijs?: { niveau?: Amount }[] | null
  bronnen?: { url?: Text }[] | null
  verwant?: { slug?: Text }[] | null
  gecontroleerdOp?: Text
  volgendeControle?: Text
  publiceerOp?: Text
  verlooptOp?: Text
}

const populate = {
  leverancier: true,
  voordelen: true,
  nadelen: true,
  kenmerken: { populate: { kenmerk: { populate: { kinderen: true } } } },
  waarden: { populate: { waarde: true } },
  kosten: true,
  grondslagen: true,
  bewijs: true,
  bronnen: true,
  verwant: true,
}

/**
 * Reads below the document service: a read through it would pass all document middlewares again.
 */
export async function loadInstrument(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<StoredInstrument | null> {
  const publishedAt = status === 'published' ? { $notNull: true } : { $null: true }
  return strapi.db.query(INSTRUMENT).findOne({ where: { documentId, publishedAt }, populate })
}
