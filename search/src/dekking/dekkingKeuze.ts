import type { FacetTable } from '../facets/facetTable.ts'
import { type Fout, parseSelectie } from '../selection/parseSelectie.ts'
import { emptySelectie, type Selectie } from '../selection/selectie.ts'
import { selectieParams } from '../selection/selectieParams.ts'

export const DEKKING_SORTERINGEN = ['naam', 'aantal'] as const
export type DekkingSortering = (typeof DEKKING_SORTERINGEN)[number]

/** What a reader asks of `/dekking`; the names in the URL are those of `/keuzehulp`. */
export interface DekkingKeuze {
  /** Chosen values by practical group; only these leave instruments out. */
  praktisch: Selectie['praktisch']
  /** Codes whose instruments come first. */
  kenmerk: string[]
  /** How the rest is ordered: by name, or by the number of direct kenmerken. */
  sorteer: DekkingSortering
}

type Params = Parameters<typeof parseSelectie>[0]

/** Reads a keuze from query parameters and says what could not be understood. */
export function parseDekkingKeuze(
  params: Params,
  table: FacetTable,
): { keuze: DekkingKeuze; fouten: Fout[] } {
  const names = ['kenmerk', ...table.groepen.keys()]
  const { selectie, fouten } = parseSelectie(
    Object.fromEntries(names.map((name) => [name, params[name]])),
    table,
  )
  const { praktisch, kenmerk } = selectie
  const sorteer = readSortering(params['sorteer'])
  return {
    keuze: { praktisch, kenmerk, sorteer: sorteer ?? 'naam' },
    fouten: sorteer ? fouten : [...fouten, SORTEER_FOUT],
  }
}

const SORTEER_FOUT: Fout = {
  veld: 'sorteer',
  melding: `Deze volgorde kan hier niet. Kies uit: ${DEKKING_SORTERINGEN.join(', ')}.`,
}

/** The order asked for, `naam` when none is; null when it cannot be had. */
function readSortering(value: Params[string]): DekkingSortering | null {
  const [first = 'naam', ...others] = [value ?? []]
    .flat()
    .map((item) => item?.trim())
    .filter(Boolean)
  if (others.length > 0) return null
  return DEKKING_SORTERINGEN.find((sortering) => sortering === first) ?? null
}

/** The query parameters that say this keuze, defaults left out. */
export function dekkingParams({ praktisch, kenmerk, sorteer }: DekkingKeuze): URLSearchParams {
  const params = selectieParams({ ...emptySelectie(), praktisch, kenmerk })
  if (sorteer !== 'naam') params.set('sorteer', sorteer)
  return params
}
