import { type FacetTable, parseSelectie } from '@keuzehulp/search'
import type { Vergelijking } from '../../shared/types/vergelijken'
import { shortened } from './shortened'

/** Somebody who pastes a whole list is told which four are shown; more than this is not looked up. */
const MOST_READ = 20

interface ParsedVergelijking extends Vergelijking {
  /** What was dropped, in a sentence each. */
  meldingen: string[]
}

/** Reads what to compare from query parameters; what cannot be understood is dropped and named. */
export function parseVergelijking(
  params: Readonly<Record<string, string[]>>,
  table: FacetTable,
): ParsedVergelijking {
  const { selectie, fouten } = parseSelectie({ kenmerk: params['kenmerk'] }, table)
  const slugs = unique(params['i'])
  const alleen = unique(params['alleen'])
  return {
    slugs: slugs.slice(0, MOST_READ),
    kenmerk: selectie.kenmerk,
    alleenVerschillen: alleen.includes('verschillen'),
    meldingen: [
      ...fouten.map(({ melding }) => melding),
      ...alleen.filter((waarde) => waarde !== 'verschillen').map(unknownAlleen),
      ...(slugs.length > MOST_READ ? [TOO_MANY] : []),
    ],
  }
}

const TOO_MANY = `Er staan meer dan ${MOST_READ} instrumenten in het adres. Alleen de eerste ${MOST_READ} zijn opgezocht.`

function unknownAlleen(waarde: string): string {
  return `‘${shortened(waarde)}’ kan niet bij ‘alleen’. Wat wel kan: verschillen.`
}

function unique(values: readonly string[] = []): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]
}
