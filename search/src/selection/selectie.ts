import type { RangeKey } from '../facets/facetTable.ts'

export const WERKING_KEUZES = ['alle', 'direct'] as const
export const COMBINEER_KEUZES = ['of', 'en'] as const
export const SORTERINGEN = ['match', 'relevantie', 'naam', 'recent'] as const

export type WerkingKeuze = (typeof WERKING_KEUZES)[number]
export type CombineerKeuze = (typeof COMBINEER_KEUZES)[number]
export type Sortering = (typeof SORTERINGEN)[number]

/** What a reader asks for: one state of `/keuzehulp`, one URL, one request to the API. */
export interface Selectie {
  q: string
  /** Chosen kenmerk codes, each once, in the order chosen. */
  kenmerk: string[]
  werking: WerkingKeuze
  combineer: CombineerKeuze
  /** Chosen values by practical group; a group without a choice is absent. */
  praktisch: Record<string, string[]>
  grenzen: Partial<Record<RangeKey, number>>
  /** Null: what fits the rest, see `effectiveSortering`. */
  sorteer: Sortering | null
  pagina: number
  perPagina: number
}

export const DEFAULT_PER_PAGINA = 20
export const MAX_PER_PAGINA = 100
export const MAX_QUERY_LENGTH = 200

/** Nothing chosen. */
export function emptySelectie(): Selectie {
  return {
    q: '',
    kenmerk: [],
    werking: 'alle',
    combineer: 'of',
    praktisch: {},
    grenzen: {},
    sorteer: null,
    pagina: 1,
    perPagina: DEFAULT_PER_PAGINA,
  }
}

/** The order that holds when none is asked for: contract, parameter `sorteer`. */
export function effectiveSortering(selectie: Selectie): Sortering {
  const { sorteer, kenmerk, q } = selectie
  if (sorteer === 'relevantie' && q === '') return 'naam'
  if (sorteer) return sorteer
  if (kenmerk.length > 0) return 'match'
  return q === '' ? 'naam' : 'relevantie'
}
