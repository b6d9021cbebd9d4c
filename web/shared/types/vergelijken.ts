import type { PublicInstrument } from '@keuzehulp/search'

/** More columns than this cannot be read beside each other, also not on paper. */
export const MOST_VERGELEKEN = 4

/** What is asked of `/vergelijken`, and what its URL says. */
export interface Vergelijking {
  slugs: string[]
  /** The needs chosen in the keuzehulp, as codes. */
  kenmerk: string[]
  alleenVerschillen: boolean
}

/** Instruments beside each other; `GET /api/vergelijken` with the page's own query. */
export interface VergelijkenPagina extends Omit<Vergelijking, 'slugs'> {
  /** At most four, in the order asked for. */
  instrumenten: PublicInstrument[]
  /** What was dropped from the query, in a sentence each. */
  meldingen: string[]
  /** True when the search engine is away and this comes from memory. */
  verouderd: boolean
}
