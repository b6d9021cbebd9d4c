import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAllInstrumenten, readCatalogus } from '../src/query/readCatalogus.ts'
import { startEngine } from '../src/engine/index.ts'
import { createEngineClient } from '../src/settings/createEngineClient.ts'
import { drainDirtySet } from '../src/sync/drainDirtySet.ts'
import { createEngineWriter } from '../src/sync/engineWriter.ts'
import { instrumentKey } from '../src/sync/entrySource.ts'
import { rebuildIndexes } from '../src/sync/rebuildIndexes.ts'
import { reconcile } from '../src/sync/reconcile.ts'
import {
  aCatalogusEntry,
  anInstrumentEntry,
  MemoryDirtySet,
  MemorySource,
} from '../src/testing/index.ts'
import { engineForTests } from './engineForTests.ts'

const engine = engineForTests()

describe('keeping the index true', () => {
  let source: MemorySource
  let dirty: MemoryDirtySet

  beforeEach(async () => {
    source = new MemorySource([anInstrumentEntry({ slug: 'a' }), anInstrumentEntry({ slug: 'b' })])
    dirty = new MemoryDirtySet()
    await rebuildIndexes({ source, writer: engine.writer })
  })

  const drain = () => drainDirtySet({ source, dirty, writer: engine.writer })
  const indexed = async () => {
    const all = await readAllInstrumenten(engine.reader, 1_000)
    return all.map(({ slug, naam }) => `${slug}: ${naam}`).sort()
  }

  it('writes what changed, removes what is gone and leaves the set empty', async () => {
    source.entries.set('id-a', anInstrumentEntry({ slug: 'a', naam: 'Nieuwe naam' }))
    source.entries.delete('id-b')
    await dirty.mark([instrumentKey('id-a'), instrumentKey('id-b')])
    expect(await drain()).toBe(2)
    expect(await indexed()).toEqual(['a: Nieuwe naam'])
    expect(dirty.rows.size).toBe(0)
  })

  it('keeps a row whose entry changed while it was being indexed', async () => {
    await dirty.mark([instrumentKey('id-a')])
    const [row] = await dirty.take(1)
    await dirty.mark([instrumentKey('id-a')])
    await dirty.settle(row ? [row] : [])
    expect([...dirty.rows.keys()]).toEqual([instrumentKey('id-a')])
  })

  it('notes an entry that cannot be mapped and indexes the rest of its batch', async () => {
    source.entries.set('id-a', { documentId: 'id-a' })
    source.entries.set('id-b', anInstrumentEntry({ slug: 'b', naam: 'Toch' }))
    await dirty.mark([instrumentKey('id-a'), instrumentKey('id-b')])
    expect(await drain()).toBe(1)
    expect(dirty.failures.get(instrumentKey('id-a'))).toContain('slug')
    expect(await indexed()).toContain('b: Toch')
  })

  it('writes a changed catalogue', async () => {
    source.catalogus = aCatalogusEntry({ instelling: { organisatie: 'Andere stad' } })
    await dirty.mark(['catalogus'])
    await drain()
    expect((await readCatalogus(engine.reader)).instelling.organisatie).toBe('Andere stad')
  })

  it('loses nothing while the engine is away', async () => {
    const away = createEngineWriter(createEngineClient({ url: 'http://127.0.0.1:1', key: 'x' }))
    await dirty.mark([instrumentKey('id-a')])
    await expect(drainDirtySet({ source, dirty, writer: away })).rejects.toThrow('antwoordt niet')
    expect(dirty.rows.size).toBe(1)
  })

  it('finds by comparison what changed behind its back', async () => {
    const look = () => reconcile({ source, dirty, writer: engine.writer })
    expect(await look()).toEqual({ soort: 'gelijk' })
    source.entries.set('id-a', anInstrumentEntry({ slug: 'a', naam: 'Langs de achterdeur' }))
    source.entries.delete('id-b')
    expect(await look()).toEqual({ soort: 'gemarkeerd', aantal: 2 })
    await drain()
    expect(await look()).toEqual({ soort: 'gelijk' })
    expect(await indexed()).toEqual(['a: Langs de achterdeur'])
  })

  it('keeps what the contract does not name out of the index', async () => {
    const secret = {
      ...anInstrumentEntry({ slug: 'a' }),
      interneNotitie: 'GEHEIM',
      herkomst: 'GEHEIM',
    }
    source.entries.set('id-a', {
      ...secret,
      leverancier: { ...secret.leverancier, email: 'GEHEIM' },
    })
    await dirty.mark([instrumentKey('id-a')])
    await drain()
    expect(JSON.stringify(await readAllInstrumenten(engine.reader, 10))).not.toContain('GEHEIM')
  })
})

describe('an empty engine', () => {
  let stop = async () => {}
  afterEach(() => stop())

  it('asks for a rebuild, and is right after it', async () => {
    const empty = await startEngine()
    stop = empty.stop
    const writer = createEngineWriter(createEngineClient({ url: empty.url, key: empty.masterKey }))
    const world = {
      source: new MemorySource([anInstrumentEntry()]),
      dirty: new MemoryDirtySet(),
      writer,
    }
    expect(await reconcile(world)).toEqual({ soort: 'herbouw' })
    expect(await rebuildIndexes(world)).toEqual({ instrumenten: 1, fouten: [] })
    expect(await reconcile(world)).toEqual({ soort: 'gelijk' })
  })
})
