import {
  adviseLijstje,
  adviseNeeds,
  type Combinatieadvies,
  missingSide,
  passes,
  type PublicInstrument,
  type Side,
} from '@keuzehulp/search'
import type { Gesprek } from './gesprek'
import { gesprekSelectie, instrumentenOf } from './rankMogelijkheden'

/** The advice to combine, and which side to say it about in the words of the client. */
export interface CombinatieTip extends Combinatieadvies {
  ontbreekt: Side
}

/**
 * The side is judged by what they look at, and by what they want to work on as long as they look
 * at nothing. What does not fit their wishes is not proposed.
 */
export function combinatieTip(
  gesprek: Pick<Gesprek, 'kenmerken' | 'lijstje' | 'praktisch' | 'grenzen'>,
  instrumenten: readonly PublicInstrument[],
): CombinatieTip | null {
  const lijstje = instrumentenOf(instrumenten, gesprek.lijstje)
  const ontbreekt = missingSide(
    lijstje.length > 0 ? lijstje.flatMap(directCodes) : gesprek.kenmerken,
  )
  const selectie = gesprekSelectie(gesprek)
  const fitting = instrumenten.filter((instrument) => passes(instrument, selectie, 'kenmerk'))
  const advies =
    lijstje.length > 0 ? adviseLijstje(lijstje, fitting) : adviseNeeds(fitting, selectie)
  return ontbreekt && advies && { ...advies, ontbreekt }
}

function directCodes({ kenmerken }: PublicInstrument): string[] {
  return kenmerken.filter(({ werking }) => werking === 'direct').map(({ code }) => code)
}
