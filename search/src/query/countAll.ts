import type { Facetten } from '../answer/instrumentenAntwoord.ts'
import { emptySelectie } from '../selection/selectie.ts'
import type { EngineReader } from './engineReader.ts'
import { searchInstrumenten } from './searchInstrumenten.ts'

/** How many instruments there are for every kenmerk and every practical value. */
export async function countAll(reader: EngineReader, groepen: Iterable<string>): Promise<Facetten> {
  const { facetten } = await searchInstrumenten(
    reader,
    { ...emptySelectie(), perPagina: 1 },
    groepen,
  )
  return facetten
}
