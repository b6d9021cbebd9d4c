import { chosenFilters, type Selectie, withoutFilter } from '@keuzehulp/search'
import type { Uitweg } from '~~/shared/types/pagina'
import type { ReadModel } from './createReadModel'

/** For each filter: how many results there are without it. The most helpful first, useless ones out. */
export async function findUitwegen(
  readModel: Pick<ReadModel, 'totals'>,
  selectie: Selectie,
): Promise<Uitweg[]> {
  const filters = chosenFilters(selectie)
  const totals = await readModel.totals(filters.map((filter) => withoutFilter(selectie, filter)))
  return filters
    .map((filter, i) => ({ filter, totaal: totals[i] ?? 0 }))
    .filter(({ totaal }) => totaal > 0)
    .toSorted((a, b) => b.totaal - a.totaal)
}
