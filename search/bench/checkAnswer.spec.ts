import { beforeAll, expect, test } from 'vitest'
import type { InstrumentenAntwoord } from '../src/answer/instrumentenAntwoord.ts'
import type { PublicInstrument } from '../src/document/instrumentDocument.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { emptySelectie, type Selectie } from '../src/selection/selectie.ts'
import { fillEngine } from '../src/testing/fillEngine.ts'
import { engineForTests } from '../test/engineForTests.ts'
import { checkAnswer, readForOracle } from './checkAnswer.ts'
import { engineCalls, type EngineLane } from './engineCalls.ts'

const engine = engineForTests()
const groepen = ['vorm', 'fase']
const byMatch: Selectie = {
  ...emptySelectie(),
  kenmerk: ['4.1', '5'],
  praktisch: { vorm: ['groep'] },
}
let instrumenten: PublicInstrument[]

beforeAll(async () => {
  await fillEngine(engine.address, 200)
  instrumenten = await readForOracle(engine.reader, 1_000)
})

const answer = (selectie: Selectie) => searchInstrumenten(engine.reader, selectie, groepen)
const check = (given: InstrumentenAntwoord) =>
  checkAnswer(given, byMatch, { instrumenten, groepen })

test('finds nothing wrong with an answer of the engine', async () => {
  expect(instrumenten).toHaveLength(200)
  expect(check(await answer(byMatch))).toEqual([])
})

test('names a total, an order and a count that are wrong', async () => {
  const right = await answer(byMatch)
  expect(right.resultaten.length).toBeGreaterThan(1)
  expect(check({ ...right, totaal: right.totaal + 1 })).toEqual([
    `totaal: ${right.totaal + 1}, verwacht ${right.totaal}`,
  ])
  expect(check({ ...right, resultaten: right.resultaten.toReversed() })).toEqual([
    expect.stringMatching(/^slugs: /),
  ])
  const vorm = { ...right.facetten['vorm'], groep: 0 }
  expect(check({ ...right, facetten: { ...right.facetten, vorm } })).toEqual([
    expect.stringMatching(/^facetten\.vorm: /),
  ])
})

test('lets an answer leave out values that nobody has', async () => {
  const right = await answer(byMatch)
  const vorm = { ...right.facetten['vorm'], nergens: 0 }
  expect(check({ ...right, facetten: { ...right.facetten, vorm } })).toEqual([])
})

test('records one call for an order by name, and for an order by match the page beside the counts', async () => {
  const queriesIn = (lanes: EngineLane[]) => lanes.map((lane) => lane.map(({ length }) => length))
  const byName = await engineCalls(engine.reader, { ...byMatch, sorteer: 'naam' }, groepen)
  expect(queriesIn(byName)).toEqual([[3]]) // the page, kenmerk and vorm apart
  const lanes = await engineCalls(engine.reader, byMatch, groepen)
  expect(lanes).toHaveLength(2)
  expect(queriesIn(lanes)[0]?.[0]).toBe(3)
  expect(lanes.flat(2).every(({ indexUid }) => indexUid === 'instrumenten')).toBe(true)
})
