import { type ChosenFilter, chosenFilters, passes, withoutFilter } from '@keuzehulp/search'
import { filterLabel } from '../keuzehulp/filterLabel'
import type { Gesprek } from './gesprek'
import type { GesprekCatalogus } from './gesprekCatalogus'
import { gesprekSelectie } from './rankMogelijkheden'
import type { GesprekActie } from './reduceGesprek'

/** One wish to drop, and how many options there are then. */
export interface GesprekUitweg {
  naam: string
  totaal: number
  actie: GesprekActie
}

/** What helps when nothing fits everything they chose; the most helpful first, useless ones out. */
export function gesprekUitwegen(
  gesprek: Pick<Gesprek, 'kenmerken' | 'praktisch' | 'grenzen'>,
  catalogus: GesprekCatalogus,
): GesprekUitweg[] {
  const selectie = gesprekSelectie(gesprek)
  return chosenFilters(selectie)
    .flatMap((filter) => {
      const rest = withoutFilter(selectie, filter)
      const totaal = catalogus.instrumenten.filter((instrument) => passes(instrument, rest)).length
      const actie = dropActie(filter)
      return actie && totaal > 0
        ? [{ naam: filterLabel(filter, catalogus).naam, totaal, actie }]
        : []
    })
    .toSorted((a, b) => b.totaal - a.totaal)
}

function dropActie(filter: ChosenFilter): GesprekActie | null {
  switch (filter.soort) {
    case 'kenmerk':
      return { soort: 'kenmerk', code: filter.code, kies: false }
    case 'praktisch':
      return { soort: 'praktisch', groep: filter.groep, waarde: filter.sleutel, kies: false }
    case 'grens':
      return { soort: 'grens', key: filter.key, waarde: null }
    case 'q':
      // In a conversation nothing is searched for by text.
      return null
  }
}
