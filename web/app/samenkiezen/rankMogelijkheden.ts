import {
  emptySelectie,
  type Match,
  matchScore,
  orderInstrumenten,
  passes,
  type PublicInstrument,
  type Selectie,
} from '@keuzehulp/search'
import type { Gesprek } from './gesprek'

/** An instrument that can be chosen, and why it stands where it stands. */
export interface Mogelijkheid {
  instrument: PublicInstrument
  match: Match | null
}

type Wensen = Pick<Gesprek, 'kenmerken' | 'praktisch' | 'grenzen'>

/** What the conversation asks, in the terms of search. It is asked in the browser only. */
export function gesprekSelectie({ kenmerken, praktisch, grenzen }: Wensen): Selectie {
  return { ...emptySelectie(), kenmerk: kenmerken, praktisch, grenzen }
}

/** What fits the conversation, in the same order as everywhere: what works on most of it first. */
export function rankMogelijkheden(
  instrumenten: readonly PublicInstrument[],
  wensen: Wensen,
): Mogelijkheid[] {
  const selectie = gesprekSelectie(wensen)
  const kept = instrumenten.filter((instrument) => passes(instrument, selectie))
  return orderInstrumenten(kept, selectie).map((instrument) => mogelijkheidOf(instrument, wensen))
}

/** The instruments with these slugs, in that order. */
export function instrumentenOf(
  instrumenten: readonly PublicInstrument[],
  slugs: readonly string[],
): PublicInstrument[] {
  return slugs.flatMap((slug) => instrumenten.find((instrument) => instrument.slug === slug) ?? [])
}

/**
 * The part of the list that shows: as much as there is room for, and whatever they already look
 * at, so that a choice of before is never out of sight.
 */
export function shownMogelijkheden(
  instrumenten: readonly PublicInstrument[],
  gesprek: Wensen & Pick<Gesprek, 'lijstje'>,
  room: number,
): { mogelijkheden: Mogelijkheid[]; totaal: number; more: number } {
  const ranked = rankMogelijkheden(instrumenten, gesprek)
  const isLookedAt = ({ instrument }: Mogelijkheid) => gesprek.lijstje.includes(instrument.slug)
  const mogelijkheden = ranked.filter((mogelijkheid, i) => i < room || isLookedAt(mogelijkheid))
  const others = instrumentenOf(instrumenten, gesprek.lijstje)
    .filter(({ slug }) => !ranked.some(({ instrument }) => instrument.slug === slug))
    .map((instrument) => mogelijkheidOf(instrument, gesprek))
  return {
    mogelijkheden: [...mogelijkheden, ...others],
    totaal: ranked.length,
    more: ranked.length - mogelijkheden.length,
  }
}

function mogelijkheidOf(instrument: PublicInstrument, wensen: Wensen): Mogelijkheid {
  const { kenmerk, werking } = gesprekSelectie(wensen)
  return { instrument, match: matchScore(instrument.kenmerken, kenmerk, werking) }
}
