import { chosenFilters, type DekkingKeuze, dekkingSelectie, withoutFilter } from '@keuzehulp/search'
import type { Catalogus } from '../domein/catalogus'
import { filterLabel } from '../keuzehulp/filterLabel'
import { dekkingPath } from './dekkingPath'

interface ChosenInDekking {
  naam: string
  /** The same page without it. */
  to: string
}

/** What narrows or orders the matrix, each with a way to take it off. */
export function chosenInDekking(keuze: DekkingKeuze, catalogus: Catalogus): ChosenInDekking[] {
  const selectie = { ...dekkingSelectie(keuze), kenmerk: keuze.kenmerk }
  return chosenFilters(selectie).map((filter) => {
    const { praktisch, kenmerk } = withoutFilter(selectie, filter)
    const { code, naam } = filterLabel(filter, catalogus)
    return {
      naam: code ? `Vooraan: ${code} ${naam}` : naam,
      to: dekkingPath({ ...keuze, praktisch, kenmerk }),
    }
  })
}
