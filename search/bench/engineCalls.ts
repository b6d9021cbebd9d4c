import type { MultiSearchQuery } from 'meilisearch'
import type { EngineReader } from '../src/query/engineReader.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import type { Selectie } from '../src/selection/selectie.ts'

/** The queries of one call to the engine. */
export type EngineCall = MultiSearchQuery[]

/** Calls of which each was made after the one before was answered. */
export type EngineLane = EngineCall[]

/**
 * The calls that answering this selectie takes, so that they can be made again without anything of
 * ours around them. Calls in different lanes were under way at the same time.
 *
 * @throws EngineUnavailableError when the engine is away
 */
export async function engineCalls(
  reader: EngineReader,
  selectie: Selectie,
  groepen: Iterable<string>,
): Promise<EngineLane[]> {
  const lanes: EngineLane[] = []
  // The one that was answered last comes last: what is asked next follows from that answer.
  const free: EngineLane[] = []
  const recording: EngineReader = {
    async multiSearch(queries) {
      const lane = free.pop() ?? newLane(lanes)
      lane.push(queries)
      const responses = await reader.multiSearch(queries)
      free.push(lane)
      return responses
    },
    documents: (index) => reader.documents(index),
  }
  await searchInstrumenten(recording, selectie, groepen)
  return lanes
}

function newLane(lanes: EngineLane[]): EngineLane {
  const lane: EngineLane = []
  lanes.push(lane)
  return lane
}
