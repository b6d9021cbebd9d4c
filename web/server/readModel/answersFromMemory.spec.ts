import { type Engine, startEngine } from '@keuzehulp/search/engine'
import { createEngineClient, createEngineReader } from '@keuzehulp/search/query'
import { fillEngine } from '@keuzehulp/search/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomSelecties } from '../../test/e2e/support/randomSelecties'
import { createReadModel, type Fresh, type ReadModel } from './createReadModel'

const SELECTIES = Number(process.env['PROOF_RUNS'] ?? 100)
const SEED = 20_261_123
const MS_PER_SELECTIE = 1_000

describe('answers while the engine is away', () => {
  let engine: Engine
  let readModel: ReadModel
  let isAway = false

  beforeAll(async () => {
    engine = await startEngine()
    await fillEngine({ url: engine.url, key: engine.masterKey }, 300)
    const real = createEngineReader(createEngineClient({ url: engine.url, key: engine.masterKey }))
    const gone = createEngineReader(createEngineClient({ url: 'http://127.0.0.1:1', key: 'x' }))
    const reader = {
      multiSearch: (queries: Parameters<typeof real.multiSearch>[0]) =>
        (isAway ? gone : real).multiSearch(queries),
      documents: (index: string) => (isAway ? gone : real).documents(index),
    }
    let time = 0
    readModel = createReadModel(reader, () => (time += 10_000))
    await readModel.refresh()
  })
  afterAll(() => engine.stop())

  /** The same question, with the engine and without. */
  async function askTwice<T>(ask: () => Promise<T>): Promise<{ engine: T; memory: T }> {
    isAway = false
    const fromEngine = await ask()
    isAway = true
    const fromMemory = await ask()
    isAway = false
    return { engine: fromEngine, memory: fromMemory }
  }

  const fresh = <T>({ waarde }: Fresh<T>): Fresh<T> => ({ waarde, verouderd: false })
  const stale = <T>({ waarde }: Fresh<T>): Fresh<T> => ({ waarde, verouderd: true })

  it(
    'are those of the engine for any selectie without text, as are totals',
    async () => {
      for (const selectie of randomSelecties(await readModel.facetTable(), SELECTIES, SEED)) {
        const answers = await askTwice(() => readModel.search(selectie))
        expect(answers.engine).toEqual(fresh(answers.memory))
        expect(answers.memory).toEqual(stale(answers.engine))
        const totals = await askTwice(() => readModel.totals([selectie]))
        expect(totals.memory).toEqual(totals.engine)
      }
    },
    30_000 + SELECTIES * MS_PER_SELECTIE,
  )

  it('point from an instrument to the same others', async () => {
    const { waarde: all } = await readModel.instrumenten()
    let others = 0
    for (const { slug } of all.slice(0, 40)) {
      const answers = await askTwice(() => readModel.instrument(slug))
      expect(answers.engine).toEqual(fresh(answers.memory))
      expect(answers.memory).toEqual(stale(answers.engine))
      others += answers.engine.waarde?.verwant.length ?? 0
    }
    expect(others).toBeGreaterThan(40)
    const unknown = await askTwice(() => readModel.instrument('bestaat-niet'))
    expect([unknown.engine.waarde, unknown.memory.waarde]).toEqual([null, null])
  })

  it('count the whole catalogue as the engine does', async () => {
    const counts = await askTwice(() => readModel.counts())
    expect(counts.engine).toEqual(fresh(counts.memory))
    expect(counts.memory).toEqual(stale(counts.engine))
  })
})
