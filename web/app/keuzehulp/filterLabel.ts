import { type ChosenFilter, domainCode, type RangeKey } from '@keuzehulp/search'
import { type Catalogus, kenmerkNaam, waardeNaam } from '../domein/catalogus'
import { formatEuro } from '../format/formatEuro'
import { formatAantal, formatGetal } from '../format/formatGetal'

type Names = Pick<Catalogus, 'kenmerken' | 'facetgroepen'>

interface FilterLabel {
  /** The code of a kenmerk, shown before its name. */
  code?: string
  domein?: string
  naam: string
}

/** How a chosen filter is called on a chip and in a sentence. */
export function filterLabel(filter: ChosenFilter, catalogus: Names): FilterLabel {
  switch (filter.soort) {
    case 'q':
      return { naam: `‘${filter.waarde}’` }
    case 'kenmerk': {
      const { code } = filter
      return { code, domein: domainCode(code), naam: kenmerkNaam(catalogus, code) }
    }
    case 'praktisch':
      return { naam: praktischLabel(filter.groep, filter.sleutel, catalogus) }
    case 'grens':
      return { naam: GRENS_LABEL[filter.key](filter.waarde) }
  }
}

/** Values such as "Online" or "A2" stand in more than one group or say little by themselves. */
function praktischLabel(groep: string, sleutel: string, catalogus: Names): string {
  const facetgroep = catalogus.facetgroepen.find((other) => other.sleutel === groep)
  return `${facetgroep?.naam ?? groep}: ${waardeNaam(catalogus, groep, sleutel)}`
}

const GRENS_LABEL: Record<RangeKey, (waarde: number) => string> = {
  duurMaxWeken: (waarde) => `Duur: hoogstens ${formatAantal(waarde, 'week', 'weken')}`,
  urenPerWeekMax: (waarde) => `Uren: hoogstens ${formatGetal(waarde)} per week`,
  kostenMax: (waarde) => `Kosten: hoogstens ${formatEuro(waarde)}`,
  wachttijdMaxWeken: (waarde) => `Wachttijd: hoogstens ${formatAantal(waarde, 'week', 'weken')}`,
}
