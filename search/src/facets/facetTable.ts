import type { FacetgroepEntry, KenmerkEntry } from '../contract/catalogusEntry.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'

/**
 * The one table from which filters, counts, URL parameters, settings of the index and labels
 * follow. Kenmerken and ranges are fixed; the practical groups are rows of the CMS and are read
 * at run time.
 */

/** The names of the four numeric limits a reader can set. */
export const RANGE_KEYS = [
  'duurMaxWeken',
  'urenPerWeekMax',
  'kostenMax',
  'wachttijdMaxWeken',
] as const
export type RangeKey = (typeof RANGE_KEYS)[number]

interface RangeFacet {
  key: RangeKey
  /** Where the compared number stands in the document. */
  attribute: string
  /** What it says, for error messages and chips. */
  naam: string
  read: (instrument: RangeFields) => number | null
}

type RangeFields = Pick<PublicInstrument, 'duurWeken' | 'urenPerWeek' | 'kosten' | 'wachttijdWeken'>

export const RANGE_FACETS: readonly RangeFacet[] = [
  {
    key: 'duurMaxWeken',
    attribute: 'duurWeken.min',
    naam: 'Duur in weken',
    read: (i) => i.duurWeken.min,
  },
  {
    key: 'urenPerWeekMax',
    attribute: 'urenPerWeek.min',
    naam: 'Uren per week',
    read: (i) => i.urenPerWeek.min,
  },
  {
    key: 'kostenMax',
    attribute: 'kosten.perTraject',
    naam: 'Kosten per traject',
    read: (i) => i.kosten.perTraject,
  },
  {
    key: 'wachttijdMaxWeken',
    attribute: 'wachttijdWeken',
    naam: 'Wachttijd in weken',
    read: (i) => i.wachttijdWeken,
  },
]

/** Where kenmerk codes stand in the document, by what counts as working on one. */
export const KENMERK_ATTRIBUTE = { alle: 'kenmerkAlle', direct: 'kenmerkDirect' } as const

const PRAKTISCH_PREFIX = 'praktisch.'
/** Matches every practical group, also one that is made after the index. */
export const PRAKTISCH_PATTERN = `${PRAKTISCH_PREFIX}*`

/** The attribute of a practical group in the document. */
export function praktischAttribute(sleutel: string): string {
  return `${PRAKTISCH_PREFIX}${sleutel}`
}

/** What a request is checked against: every code, group and value that exists now. */
export interface FacetTable {
  kenmerken: ReadonlyMap<string, string>
  groepen: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Builds the table from the catalogue's own rows; codes, keys and their names. */
export function buildFacetTable(
  kenmerken: readonly Pick<KenmerkEntry, 'code' | 'naam'>[],
  facetgroepen: readonly Pick<FacetgroepEntry, 'sleutel' | 'waarden'>[],
): FacetTable {
  return {
    kenmerken: new Map(kenmerken.map(({ code, naam }) => [code, naam])),
    groepen: new Map(
      facetgroepen.map(({ sleutel, waarden }) => [
        sleutel,
        new Map(waarden.map((waarde) => [waarde.sleutel, waarde.naam])),
      ]),
    ),
  }
}
