import type { MultiSearchQuery } from 'meilisearch'
import type { EngineReader } from '../src/query/engineReader.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import type { Selectie } from '../src/selection/selectie.ts'

/** The queries of one call to the engine. */
export type EngineCall = MultiSearchQuery[]

/**
 * The calls that answering this selectie takes, in order, so that they can be made again without
 * anything of ours around them.
 *
 * @throws EngineUnavailableError when the engine is away
 */
export async function engineCalls(
  reader: EngineReader,
  selectie: Selectie,
  groepen: Iterable<string>,
): Promise<EngineCall[]> {
  const calls: EngineCall[] = []
  const recording: EngineReader = {
    multiSearch(queries) {
      calls.push(queries)
      return reader.multiSearch(queries)
    },
    documents: (index) => reader.documents(index),
  }
  await searchInstrumenten(recording, selectie, groepen)
  return calls
}
