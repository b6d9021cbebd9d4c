import { createEngineClient, type EngineAddress } from '../settings/createEngineClient.ts'
import { createEngineWriter } from '../sync/engineWriter.ts'
import { rebuildIndexes } from '../sync/rebuildIndexes.ts'
import { generateEntries } from './generateEntries.ts'
import { MemoryDirtySet, MemorySource } from './memorySource.ts'

const LEAVES = ['1.3.1', '1.3.2', '2.1', '4.1', '4.2', '5.1', '5.2']
const GROEPEN = { vorm: ['groep', 'individueel', 'online'], fase: ['orientatie', 'bemiddeling'] }

/** Fills an engine with generated instruments and the small catalogue around them. */
export async function fillEngine(engine: EngineAddress, count: number): Promise<void> {
  const source = new MemorySource(generateEntries(count, 1, { codes: LEAVES, groepen: GROEPEN }))
  const writer = createEngineWriter(createEngineClient(engine))
  await rebuildIndexes({ source, dirty: new MemoryDirtySet(), writer })
}
