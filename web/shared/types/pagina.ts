import type {
  ChosenFilter,
  FacetgroepEntry,
  InstellingEntry,
  InstrumentenAntwoord,
  KenmerkEntry,
  PublicInstrument,
  Selectie,
} from '@keuzehulp/search'

/** What every page needs for names and explanation; `GET /api/catalogus`. */
export interface CatalogusPagina {
  /** All nodes of the tree, flat; `parent` is the code above. */
  kenmerken: KenmerkEntry[]
  facetgroepen: FacetgroepEntry[]
  instelling: InstellingEntry
  /** Number of public instruments. */
  totaal: number
}

/** One filter to drop when nothing was found, and how many results that gives. */
export interface Uitweg {
  filter: ChosenFilter
  totaal: number
}

/** The state of `/keuzehulp`; `GET /api/keuzehulp` with the page's own query. */
export interface KeuzehulpPagina {
  /** What was understood of the query. */
  selectie: Selectie
  /** What was dropped from the query, in a sentence each. */
  meldingen: string[]
  antwoord: InstrumentenAntwoord
  /** Only when nothing was found, the most helpful first. */
  uitwegen: Uitweg[]
  /** True when the search engine is away and this comes from memory. */
  verouderd: boolean
}

/** One instrument; `GET /api/instrument/{slug}`. */
export interface InstrumentPagina {
  instrument: PublicInstrument
  verouderd: boolean
}
