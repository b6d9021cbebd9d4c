import type { Combinatieadvies } from '../answer/instrumentenAntwoord.ts'
import { passes } from '../catalogue/filterInstrumenten.ts'
import { orderInstrumenten } from '../catalogue/orderInstrumenten.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import type { Selectie } from '../selection/selectie.ts'
import { adviceQuestion, combinatieadvies, MOST_VOORSTELLEN } from './combinatieadvies.ts'
import { isOf, missingSide, type Side } from './missingSide.ts'

/**
 * What to add to the chosen kenmerken when they are all of one side, from all instruments there
 * are; null when they are not. An advice without
 * proposals is one too: its reason stays true.
 */
export function adviseNeeds(
  instrumenten: readonly PublicInstrument[],
  selectie: Selectie,
): Combinatieadvies | null {
  const missing = missingSide(selectie.kenmerk)
  if (!missing) return null
  const question = adviceQuestion(selectie, missing)
  const wanted = instrumenten.filter(
    (instrument) => passes(instrument, question, 'kenmerk') && worksDirectlyOn(instrument, missing),
  )
  const best = orderInstrumenten(wanted, question).slice(0, MOST_VOORSTELLEN)
  return combinatieadvies(missing, best)
}

function worksDirectlyOn({ kenmerken }: PublicInstrument, side: Side): boolean {
  return kenmerken.some(({ code, werking }) => werking === 'direct' && isOf(side, code))
}
