import { afterAll, beforeAll } from 'vitest'
import { startEngine } from '../src/engine/index.ts'
import { createEngineReader, type EngineReader } from '../src/query/engineReader.ts'
import { createEngineClient } from '../src/settings/createEngineClient.ts'
import { createEngineWriter, type EngineWriter } from '../src/sync/engineWriter.ts'

interface TestEngine {
  reader: EngineReader
  writer: EngineWriter
  address: { url: string; key: string }
}

/**
 * A real engine for the tests of one file: the one at MEILI_URL with MEILI_KEY if those are set,
 * so that a newer engine can be tried before an upgrade; else one of its own.
 */
export function engineForTests(): TestEngine {
  const engine = {} as TestEngine
  let stop = async () => {}
  beforeAll(async () => {
    const address = await engineAddress((ending) => (stop = ending))
    const client = createEngineClient(address)
    Object.assign(engine, {
      address,
      reader: createEngineReader(client),
      writer: createEngineWriter(client),
    })
  })
  afterAll(() => stop())
  return engine
}

async function engineAddress(onStop: (stop: () => Promise<void>) => void) {
  const { MEILI_URL, MEILI_KEY } = process.env
  if (MEILI_URL) return { url: MEILI_URL, key: MEILI_KEY ?? '' }
  const started = await startEngine()
  onStop(started.stop)
  return { url: started.url, key: started.masterKey }
}
