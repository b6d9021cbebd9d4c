import { createEngineClient, createEngineReader } from '@keuzehulp/search/query'
import { useEnvironment } from '../environment'
import { createReadModel, type ReadModel } from './createReadModel'

/** A reader waits at most this long for the engine before memory answers. */
const ENGINE_TIMEOUT_MS = 3_000

let readModel: ReadModel | undefined

/** The read model of this process. */
export function useReadModel(): ReadModel {
  return (readModel ??= newReadModel())
}

function newReadModel(): ReadModel {
  const { MEILI_URL, MEILI_KEY } = useEnvironment()
  const client = createEngineClient({ url: MEILI_URL, key: MEILI_KEY }, ENGINE_TIMEOUT_MS)
  return createReadModel(createEngineReader(client))
}
