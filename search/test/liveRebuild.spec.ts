import { beforeAll, describe, expect, it } from 'vitest'
import { searchCatalogue } from '../src/catalogue/searchCatalogue.ts'
import type { PublicInstrument } from '../src/document/instrumentDocument.ts'
import { readAllInstrumenten, readInstrument } from '../src/query/readCatalogus.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { emptySelectie, type Selectie } from '../src/selection/selectie.ts'
import { instrumentKey } from '../src/sync/entrySource.ts'
import { rebuildIndexes } from '../src/sync/rebuildIndexes.ts'
import {
  anInstrumentEntry,
  generateEntries,
  MemoryDirtySet,
  MemorySource,
} from '../src/testing/index.ts'
import { engineForTests } from './engineForTests.ts'

const GROEPEN = { vorm: ['groep', 'individueel', 'online'], fase: ['orientatie', 'bemiddeling'] }
const LEAVES = ['1.3.1', '1.3.2', '2.1', '4.1', '4.2', '5.1', '5.2']
const SELECTIES: Selectie[] = [
  emptySelectie(),
  { ...emptySelectie(), kenmerk: ['4.1', '5.2', '1'] },
  { ...emptySelectie(), kenmerk: ['2.1'], combineer: 'en', praktisch: { vorm: ['groep'] } },
  { ...emptySelectie(), grenzen: { kostenMax: 900 }, sorteer: 'recent' },
]

const engine = engineForTests()

describe('a rebuild while readers search', { timeout: 120_000 }, () => {
  const source = new MemorySource(generateEntries(2_500, 3, { codes: LEAVES, groepen: GROEPEN }))
  const dirty = new MemoryDirtySet()
  let instrumenten: PublicInstrument[]

  beforeAll(async () => {
    await rebuildIndexes({ source, dirty, writer: engine.writer })
    instrumenten = await readAllInstrumenten(engine.reader, 10_000)
  })

  it('gives no failed and no wrong answer, before, during and after the swap', async () => {
    const expected = SELECTIES.map((selectie) =>
      searchCatalogue(instrumenten, selectie, Object.keys(GROEPEN)),
    )
    const rebuilding = { isOver: false }
    const readers = SELECTIES.map(async (selectie, i) => {
      let answers = 0
      while (!rebuilding.isOver) {
        const answer = await searchInstrumenten(engine.reader, selectie, Object.keys(GROEPEN))
        expect(answer).toEqual(expected[i])
        answers += 1
      }
      return answers
    })
    try {
      for (let i = 0; i < 3; i += 1) await rebuildIndexes({ source, dirty, writer: engine.writer })
    } finally {
      rebuilding.isOver = true
    }
    for (const answers of await Promise.all(readers)) expect(answers).toBeGreaterThan(10)
  })

  it('lets an edit through before its end, and does not take it back', async () => {
    const seen: (string | undefined)[] = []
    const edit = async (done: number) => {
      const entry = anInstrumentEntry({ slug: 'tussendoor', naam: `Stand ${done}` })
      source.entries.set('id-tussendoor', entry)
      await dirty.mark([instrumentKey('id-tussendoor')])
      seen.push((await readInstrument(engine.reader, 'tussendoor'))?.naam)
    }
    const edits: Promise<void>[] = []
    const written: number[] = []
    await rebuildIndexes({
      source,
      dirty,
      writer: engine.writer,
      onProgress(done) {
        written.push(done)
        edits.push(edit(done))
      },
    })
    await Promise.all(edits)
    expect(written.length).toBeGreaterThan(3)
    expect(seen).toEqual([undefined, ...written.slice(0, -1).map((done) => `Stand ${done}`)])
    expect((await readInstrument(engine.reader, 'tussendoor'))?.naam).toBe('Stand 2500')
    expect(dirty.rows.size).toBe(0)
  })

  it('does not take back an edit with what it had read before', async () => {
    const last = anInstrumentEntry({ slug: 'laatste', naam: 'Oud' })
    source.entries.set(last.documentId, last)
    let isChanged = false
    await rebuildIndexes({
      source,
      dirty,
      writer: engine.writer,
      async onProgress() {
        if (isChanged) return
        isChanged = true
        source.entries.set(last.documentId, { ...last, naam: 'Nieuw' })
        await dirty.mark([instrumentKey(last.documentId)])
      },
    })
    expect((await readInstrument(engine.reader, 'laatste'))?.naam).toBe('Nieuw')
  })

  it('leaves the live index alone when it is broken off', async () => {
    const before = await readAllInstrumenten(engine.reader, 10_000)
    const world = { source, dirty, writer: engine.writer, mayGoOn: () => false }
    await expect(rebuildIndexes(world)).rejects.toThrow('afgebroken')
    expect(await readAllInstrumenten(engine.reader, 10_000)).toEqual(before)
  })
})
