import { RANGE_KEYS, type RangeKey } from '../facets/facetTable.ts'
import type { Selectie } from './selectie.ts'

/** One thing that narrows the results and can be taken off by itself. */
export type ChosenFilter =
  | { soort: 'q'; waarde: string }
  | { soort: 'kenmerk'; code: string }
  | { soort: 'praktisch'; groep: string; sleutel: string }
  | { soort: 'grens'; key: RangeKey; waarde: number }

/** Every filter of this selectie, in the order in which they are shown. */
export function chosenFilters(selectie: Selectie): ChosenFilter[] {
  return [
    ...(selectie.q === '' ? [] : [{ soort: 'q', waarde: selectie.q } as const]),
    ...selectie.kenmerk.map((code) => ({ soort: 'kenmerk', code }) as const),
    ...Object.entries(selectie.praktisch).flatMap(([groep, sleutels]) =>
      sleutels.map((sleutel) => ({ soort: 'praktisch', groep, sleutel }) as const),
    ),
    ...RANGE_KEYS.flatMap((key) => {
      const waarde = selectie.grenzen[key]
      return waarde === undefined ? [] : [{ soort: 'grens', key, waarde } as const]
    }),
  ]
}

/** The selectie without this filter, back on its first page. */
export function withoutFilter(selectie: Selectie, filter: ChosenFilter): Selectie {
  const rest = { ...selectie, pagina: 1 }
  switch (filter.soort) {
    case 'q':
      return { ...rest, q: '' }
    case 'kenmerk':
      return { ...rest, kenmerk: rest.kenmerk.filter((code) => code !== filter.code) }
    case 'praktisch':
      return { ...rest, praktisch: withoutValue(rest.praktisch, filter.groep, filter.sleutel) }
    case 'grens':
      return { ...rest, grenzen: { ...rest.grenzen, [filter.key]: undefined } }
  }
}

function withoutValue(
  praktisch: Selectie['praktisch'],
  groep: string,
  sleutel: string,
): Selectie['praktisch'] {
  const { [groep]: chosen = [], ...others } = praktisch
  const left = chosen.filter((other) => other !== sleutel)
  return left.length === 0 ? others : { ...praktisch, [groep]: left }
}

/** True when anything narrows the catalogue. */
export function hasFilters(selectie: Selectie): boolean {
  return chosenFilters(selectie).length > 0
}
