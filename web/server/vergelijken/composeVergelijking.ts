import type { PublicInstrument } from '@keuzehulp/search'
import {
  MOST_VERGELEKEN,
  type VergelijkenPagina,
  type Vergelijking,
} from '../../shared/types/vergelijken'
import type { Fresh } from '../readModel/createReadModel'
import { shortened } from './shortened'

/** The first four that exist, and a sentence for each that was asked for and is not shown. */
export function composeVergelijking(
  asked: Vergelijking & { meldingen: readonly string[] },
  { waarde, verouderd }: Fresh<PublicInstrument[]>,
): VergelijkenPagina {
  const found = new Set(waarde.map(({ slug }) => slug))
  const missing = asked.slugs.filter((slug) => !found.has(slug))
  return {
    instrumenten: waarde.slice(0, MOST_VERGELEKEN),
    kenmerk: asked.kenmerk,
    alleenVerschillen: asked.alleenVerschillen,
    meldingen: [
      ...asked.meldingen,
      ...missing.map(notFoundMelding),
      ...leftOutMelding(waarde.slice(MOST_VERGELEKEN)),
    ],
    verouderd,
  }
}

function notFoundMelding(slug: string): string {
  return `Het instrument ‘${shortened(slug)}’ is niet gevonden. Misschien heeft het een ander adres of staat het niet meer in de keuzehulp.`
}

function leftOutMelding(instrumenten: readonly PublicInstrument[]): string[] {
  if (instrumenten.length === 0) return []
  const namen = instrumenten.map(({ naam }) => `‘${naam}’`).join(', ')
  return [`Er passen hoogstens vier instrumenten naast elkaar. Hier staat niet bij: ${namen}.`]
}
