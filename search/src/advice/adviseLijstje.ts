import type { Combinatieadvies } from '../answer/instrumentenAntwoord.ts'
import type { KenmerkWerking, PublicInstrument } from '../document/instrumentDocument.ts'
import { compareCodes } from '../document/kenmerkCode.ts'
import { emptySelectie } from '../selection/selectie.ts'
import { adviseNeeds } from './adviseNeeds.ts'

/**
 * What to add to a lijstje when all that its instruments work on directly is of one side; null
 * when it is not. What stands on the lijstje already is not proposed.
 */
export function adviseLijstje(
  lijstje: readonly { slug: string; kenmerken: readonly KenmerkWerking[] }[],
  instrumenten: readonly PublicInstrument[],
): Combinatieadvies | null {
  const present = new Set(lijstje.map(({ slug }) => slug))
  const direct = lijstje
    .flatMap(({ kenmerken }) => kenmerken)
    .filter(({ werking }) => werking === 'direct')
    .map(({ code }) => code)
  const kenmerk = [...new Set(direct)].sort(compareCodes)
  return adviseNeeds(
    instrumenten.filter(({ slug }) => !present.has(slug)),
    { ...emptySelectie(), kenmerk },
  )
}
