import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import { midSentence } from '../text/midSentence.ts'

type WithKenmerken = Pick<PublicInstrument, 'kenmerken'>

const MOST_NAMED = 2

/** Which of the kenmerken of an instrument the other works on directly as well; null if none. */
export function verwantReden(instrument: WithKenmerken, other: WithKenmerken): string | null {
  const direct = instrument.kenmerken.filter(({ werking }) => werking === 'direct')
  const codes = direct.map(({ code }) => code)
  const shared = matchScore(other.kenmerken, codes, 'direct')?.direct ?? []
  if (shared.length === 0) return null
  const namen = direct
    .filter(({ code }) => shared.includes(code))
    .map(({ naam }) => midSentence(naam))
  return `Werkt ook direct aan ${enumerate(namen)}.`
}

function enumerate(namen: readonly string[]): string {
  const named = namen.slice(0, MOST_NAMED)
  const more = namen.length - named.length
  if (more === 0) return named.join(' en ')
  return `${named.join(', ')} en ${more === 1 ? '1 ander kenmerk' : `${more} andere kenmerken`}`
}
