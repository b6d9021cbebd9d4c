import { adviceQuestion, combinatieadvies } from '../advice/combinatieadvies.ts'
import { missingSide } from '../advice/missingSide.ts'
import type { ResultaatFields } from '../answer/instrumentResultaat.ts'
import type { Combinatieadvies } from '../answer/instrumentenAntwoord.ts'
import type { Selectie } from '../selection/selectie.ts'
import type { EngineReader } from './engineReader.ts'
import { readMatchPage } from './matchPage.ts'

/** `adviseNeeds` from the engine; it is asked only when the chosen kenmerken are all of one side. */
export async function readCombinatieadvies(
  reader: EngineReader,
  selectie: Selectie,
): Promise<Combinatieadvies | null> {
  const missing = missingSide(selectie.kenmerk)
  if (!missing) return null
  const hits = await readMatchPage(reader, adviceQuestion(selectie, missing))
  // The index is written by our own write side alone, which makes these fields; see mapInstrument.
  return combinatieadvies(missing, hits as unknown as ResultaatFields[])
}
