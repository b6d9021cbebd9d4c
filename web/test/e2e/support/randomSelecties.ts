import {
  COMBINEER_KEUZES,
  emptySelectie,
  type FacetTable,
  type Selectie,
  SORTERINGEN,
  WERKING_KEUZES,
} from '@keuzehulp/search'
import { seededRandom } from '@keuzehulp/search/testing'

const MOST_KENMERKEN = 7
const LIMITS = { duurMaxWeken: 60, urenPerWeekMax: 40, kostenMax: 4_000, wachttijdMaxWeken: 12 }

/**
 * So many selecties without text, of what there is to choose from, always the same for the same
 * seed: from nothing chosen to every group and limit at once.
 */
export function randomSelecties(table: FacetTable, count: number, seed: number): Selectie[] {
  const random = seededRandom(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const one = <T>(list: readonly T[]): T | undefined => list[upTo(list.length - 1)]
  const some = (list: readonly string[], most: number) => [
    ...new Set(Array.from({ length: most }, () => one(list) ?? '')),
  ]
  return Array.from({ length: count }, () => {
    const density = random()
    const chosen = <T>(entries: [string, T][]) => entries.filter(() => random() < density ** 3)
    return {
      ...emptySelectie(),
      kenmerk: some([...table.kenmerken.keys()], upTo(MOST_KENMERKEN)),
      werking: one(WERKING_KEUZES) ?? 'alle',
      combineer: random() < 0.3 ? COMBINEER_KEUZES[1] : COMBINEER_KEUZES[0],
      praktisch: Object.fromEntries(
        chosen([...table.groepen]).map(([groep, waarden]) => [
          groep,
          some([...waarden.keys()], 1 + upTo(2)),
        ]),
      ),
      grenzen: Object.fromEntries(
        chosen(Object.entries(LIMITS)).map(([key, most]) => [key, upTo(most * 2) / 2]),
      ),
      sorteer: one([...SORTERINGEN, null]) ?? null,
      pagina: 1 + upTo(2),
      perPagina: one([1, 7, 20, 100]) ?? 20,
    }
  })
}
