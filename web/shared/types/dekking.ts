import type { Dekking, DekkingKeuze, Facetten } from '@keuzehulp/search'

/** The state of `/dekking`; `GET /api/dekking` with the page's own query. */
export interface DekkingPagina {
  /** What was understood of the query. */
  keuze: DekkingKeuze
  /** What was dropped from the query, in a sentence each. */
  meldingen: string[]
  /** Its totals are of all instruments that pass, its rows may be fewer. */
  dekking: Dekking
  /** Number of instruments that pass the filters. */
  totaal: number
  /** Counts of the practical values, each group without its own choice. */
  facetten: Facetten
  /** True when the search engine is away and this comes from memory. */
  verouderd: boolean
}
