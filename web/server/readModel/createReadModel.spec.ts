import { emptySelectie, nameKey } from '@keuzehulp/search'
import {
  createEngineClient,
  createEngineReader,
  type EngineReader,
  EngineUnavailableError,
} from '@keuzehulp/search/query'
import { type Engine, startEngine } from '@keuzehulp/search/engine'
import { fillEngine } from '@keuzehulp/search/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createReadModel, type ReadModel } from './createReadModel'

describe('the read model', () => {
  let engine: Engine
  let reader: EngineReader
  let isAway = false
  let time = 0
  let readModel: ReadModel

  beforeAll(async () => {
    engine = await startEngine()
    await fillEngine({ url: engine.url, key: engine.masterKey }, 40)
    const real = createEngineReader(createEngineClient({ url: engine.url, key: engine.masterKey }))
    const gone = createEngineReader(createEngineClient({ url: 'http://127.0.0.1:1', key: 'x' }))
    reader = {
      multiSearch: (queries) => (isAway ? gone : real).multiSearch(queries),
      documents: (index) => (isAway ? gone : real).documents(index),
    }
  })
  afterAll(() => engine.stop())
  beforeEach(() => {
    isAway = false
    time = 0
    readModel = createReadModel(reader, () => time)
  })

  const selectie = { ...emptySelectie(), kenmerk: ['4.1', '5.2'], praktisch: { vorm: ['groep'] } }

  it('gives every instrument by name and some by slug, also from memory', async () => {
    await readModel.refresh()
    const { waarde: all } = await readModel.instrumenten()
    const keys = all.map(({ naam }) => nameKey(naam))
    expect(all).toHaveLength(40)
    expect(keys).toEqual(keys.toSorted())
    const slugs = [all[7]?.slug ?? '', 'bestaat-niet', all[2]?.slug ?? '']
    const some = await readModel.instrumentenBySlug(slugs)
    expect(some).toEqual({ waarde: [all[7], all[2]], verouderd: false })
    isAway = true
    time += 60_000
    expect(await readModel.instrumentenBySlug(slugs)).toEqual({ ...some, verouderd: true })
    expect(await readModel.instrumenten()).toEqual({ waarde: all, verouderd: true })
  })

  it('gives from memory the same answer as from the engine, and says so', async () => {
    await readModel.refresh()
    const fromEngine = await readModel.search(selectie)
    isAway = true
    const fromMemory = await readModel.search(selectie)
    expect(fromEngine.verouderd).toBe(false)
    expect(fromMemory).toEqual({ waarde: fromEngine.waarde, verouderd: true })
    const slug = fromEngine.waarde.resultaten[0]?.slug ?? ''
    expect((await readModel.instrument(slug)).waarde?.slug).toBe(slug)
    expect((await readModel.counts()).verouderd).toBe(true)
  })

  it('goes back to the engine by itself', async () => {
    await readModel.refresh()
    isAway = true
    await readModel.search(selectie)
    isAway = false
    time += 2_000
    expect((await readModel.search(selectie)).verouderd).toBe(false)
  })

  it('says that there is no answer when there is nothing in memory', async () => {
    isAway = true
    await expect(readModel.search(selectie)).rejects.toBeInstanceOf(EngineUnavailableError)
  })

  it('leaves the engine alone for a moment after a failure, also with nothing in memory', async () => {
    isAway = true
    await expect(readModel.search(selectie)).rejects.toBeInstanceOf(EngineUnavailableError)
    isAway = false
    await expect(readModel.search(selectie)).rejects.toBeInstanceOf(EngineUnavailableError)
    time += 2_000
    expect((await readModel.search(selectie)).verouderd).toBe(false)
  })
})
