import { emptySelectie, searchCatalogue, type Selectie } from '@keuzehulp/search'
import { type Engine, startEngine } from '@keuzehulp/search/engine'
import {
  createEngineClient,
  createEngineReader,
  readAllInstrumenten,
} from '@keuzehulp/search/query'
import { fillEngine } from '@keuzehulp/search/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createReadModel } from './createReadModel'

const COUNT = 300
const selectie: Selectie = {
  ...emptySelectie(),
  kenmerk: ['4.1', '5.2'],
  praktisch: { vorm: ['groep'] },
  grenzen: { kostenMax: 1_500 },
}

let engine: Engine
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.stop())

it('answers every search right while an index of an earlier version is rebuilt', async () => {
  const address = { url: engine.url, key: engine.masterKey }
  const client = createEngineClient(address)
  const reader = createEngineReader(client)
  await fillEngine(address, COUNT)
  const instrumenten = await readAllInstrumenten(reader, COUNT)
  const expected = searchCatalogue(instrumenten, selectie, ['vorm', 'fase'])
  // An earlier version could neither filter by cost nor sort by evidence.
  const older = { filterableAttributes: ['kenmerkAlle'], sortableAttributes: [] }
  await client.index('instrumenten').updateSettings(older).waitTask()

  const readModel = createReadModel(reader)
  await readModel.refresh()
  expect((await readModel.search(selectie)).verouderd).toBe(true)
  const rebuilding = { isOver: false }
  const searching = (async () => {
    let answers = 0
    for (; !rebuilding.isOver; answers += 1)
      expect((await readModel.search(selectie)).waarde).toEqual(expected)
    return answers
  })()
  await fillEngine(address, COUNT).finally(() => (rebuilding.isOver = true))
  expect(await searching).toBeGreaterThan(10)
  await expect.poll(async () => (await readModel.search(selectie)).verouderd).toBe(false)
}, 60_000)
