import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAllInstrumenten, readCatalogus } from '../src/query/readCatalogus.ts'
import { startEngine } from '../src/engine/index.ts'
import { createEngineClient } from '../src/settings/createEngineClient.ts'
import { drainDirtySet } from '../src/sync/drainDirtySet.ts'
import { createEngineWriter, type EngineWriter } from '../src/sync/engineWriter.ts'
import { instrumentKey } from '../src/sync/entrySource.ts'
import { areIndexesMade, rebuildIndexes } from '../src/sync/rebuildIndexes.ts'
import { findDifferences } from '../src/sync/findDifferences.ts'
import {
  aCatalogusEntry,
  anInstrumentEntry,
  MemoryDirtySet,
  MemorySource,
  startFaultProxy,
} from '../src/testing/index.ts'
import { engineForTests } from './engineForTests.ts'

const engine = engineForTests()

/** The same writer, telling what it puts. */
function spyOn(writer: EngineWriter, onPut: (documents: readonly object[]) => void): EngineWriter {
  return new Proxy(writer, {
    get(target, name: keyof EngineWriter) {
      if (name !== 'put') return target[name].bind(target)
      return (index: string, documents: readonly object[]) => {
        onPut(documents)
        return target.put(index, documents)
      }
    },
  })
}

describe('keeping the index true', () => {
  let source: MemorySource
  let dirty: MemoryDirtySet

  beforeEach(async () => {
    source = new MemorySource([anInstrumentEntry({ slug: 'a' }), anInstrumentEntry({ slug: 'b' })])
    dirty = new MemoryDirtySet()
    await rebuildIndexes({ source, dirty, writer: engine.writer })
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

  it('keeps a row whose entry changes while it is being read, and writes nothing half', async () => {
    const { readInstrumenten } = source
    source.readInstrumenten = async () => {
      source.readInstrumenten = readInstrumenten
      await dirty.mark([instrumentKey('id-a')])
      return new Map([['id-a', anInstrumentEntry({ slug: 'a', naam: 'Half gelezen' })]])
    }
    const written: string[] = []
    const spying = {
      source,
      dirty,
      writer: spyOn(engine.writer, (documents) => written.push(JSON.stringify(documents))),
    }
    await dirty.mark([instrumentKey('id-a'), instrumentKey('id-b')])
    expect(await drainDirtySet(spying)).toBe(2)
    expect(written.join()).not.toContain('Half gelezen')
    expect(dirty.rows.size).toBe(0)
  })

  it('finds the one document that the engine refuses and indexes all others', async () => {
    const slugs = Array.from({ length: 9 }, (_, i) => `n${i}`)
    for (const slug of slugs) source.entries.set(`id-${slug}`, anInstrumentEntry({ slug }))
    // The engine takes no id with a space in it.
    source.entries.set('id met spatie', anInstrumentEntry({ slug: 'kwaad', documentId: 'x y' }))
    await dirty.mark([
      ...slugs.map((slug) => instrumentKey(`id-${slug}`)),
      'instrument:id met spatie',
    ])
    expect(await drain()).toBe(9)
    expect([...dirty.failures.keys()]).toEqual(['instrument:id met spatie'])
    expect(dirty.failures.get('instrument:id met spatie')).toContain('weigert')
    expect(await indexed()).toHaveLength(11)
  })

  it('writes nothing more once it may not go on', async () => {
    source.entries.set('id-a', anInstrumentEntry({ slug: 'a', naam: 'Te laat' }))
    await dirty.mark([instrumentKey('id-a')])
    const answers = [true, false, false]
    const mayGoOn = () => answers.shift() ?? false
    expect(await drainDirtySet({ source, dirty, writer: engine.writer, mayGoOn })).toBe(0)
    expect(dirty.rows.size).toBe(1)
    expect(await indexed()).toContain('a: Een instrument')
  })

  it('knows its own tasks from those of a stranger', async () => {
    const { newest } = await engine.writer.lookAtTasks(null)
    await dirty.mark([instrumentKey('id-a')])
    await drain()
    expect(await engine.writer.lookAtTasks(newest)).toMatchObject({ foreign: false })
    const stranger = createEngineWriter(createEngineClient(engine.address))
    await stranger.remove('instrumenten', ['id-a'])
    await drain()
    expect(await engine.writer.lookAtTasks(newest)).toMatchObject({ foreign: true })
    expect(await engine.writer.lookAtTasks(newest + 1_000)).toMatchObject({ foreign: true })
  })

  it('waits for what a stranger has asked of the engine before it looks', async () => {
    const stranger = createEngineClient(engine.address)
    const documents = Array.from({ length: 3_000 }, (_, i) => ({ id: `vreemd-${i}`, hash: 'x' }))
    await stranger.index('instrumenten').addDocuments(documents)
    await engine.writer.untilIdle()
    expect((await engine.writer.fingerprints('instrumenten'))?.size).toBe(3_002)
  })

  it('does not wait for ever for an engine that falls silent while it indexes', async () => {
    const proxy = await startFaultProxy({
      target: engine.address.url,
      choose: ({ path }) => (path.startsWith('/tasks/') ? 'silent' : null),
    })
    const { key } = engine.address
    const writer = createEngineWriter(createEngineClient({ url: proxy.url, key }, 200))
    await dirty.mark([instrumentKey('id-a')])
    await expect(drainDirtySet({ source, dirty, writer })).rejects.toThrow('antwoordt niet')
    expect(dirty.rows.size).toBe(1)
    await proxy.stop()
  })

  it('loses nothing while the engine is away', async () => {
    const away = createEngineWriter(createEngineClient({ url: 'http://127.0.0.1:1', key: 'x' }))
    await dirty.mark([instrumentKey('id-a')])
    await expect(drainDirtySet({ source, dirty, writer: away })).rejects.toThrow('antwoordt niet')
    expect(dirty.rows.size).toBe(1)
  })

  it('finds by comparison what changed behind its back', async () => {
    const look = async () => {
      const { keys } = await findDifferences({ source, writer: engine.writer })
      await dirty.mark(keys)
      return keys.length
    }
    expect(await look()).toBe(0)
    source.entries.set('id-a', anInstrumentEntry({ slug: 'a', naam: 'Langs de achterdeur' }))
    source.entries.delete('id-b')
    expect(await look()).toBe(2)
    await drain()
    expect(await look()).toBe(0)
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

  it('is known to be empty, and is right after a rebuild', async () => {
    const empty = await startEngine()
    stop = empty.stop
    const writer = createEngineWriter(createEngineClient({ url: empty.url, key: empty.masterKey }))
    const world = {
      source: new MemorySource([anInstrumentEntry()]),
      dirty: new MemoryDirtySet(),
      writer,
    }
    expect(await areIndexesMade(writer)).toBe(false)
    expect(await rebuildIndexes(world)).toEqual({ instrumenten: 1, fouten: [] })
    expect(await areIndexesMade(writer)).toBe(true)
    expect(await findDifferences(world)).toEqual({ keys: [], instrumenten: 1 })
  })
})
