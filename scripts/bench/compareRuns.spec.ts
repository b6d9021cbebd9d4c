import { expect, test } from 'vitest'
import { someFigures, someRun, someTimes } from '../fixtures/someFigures.ts'
import { compareSizes, findEarlier } from './compareRuns.ts'

test('compares with the newest run that measured this size, as often', () => {
  const runs = [
    someRun('2026-11-23T12:00:00.000Z', [someFigures({ size: 1_000 })]),
    someRun('2026-11-22T12:00:00.000Z', [someFigures({ size: 52 })], true),
    someRun('2026-11-21T12:00:00.000Z', [someFigures({ size: 52, updated: 1 })]),
    someRun('2026-11-20T12:00:00.000Z', [someFigures({ size: 52, updated: 2 })]),
  ]
  expect(findEarlier(runs, { size: 52, quick: false })).toMatchObject({
    moment: '2026-11-21T12:00:00.000Z',
    figures: { updated: 1 },
  })
  expect(findEarlier(runs, { size: 10_000, quick: false })).toBeUndefined()
})

test('says in percent how a figure moved', () => {
  const publishing = (p95: number) => ({
    publishing: { findable: someTimes(p95), request: someTimes(60), faults: [] },
  })
  const moved = compareSizes(someFigures(publishing(200)), someFigures(publishing(150)))
  expect(moved).toContainEqual({
    title: 'publiceren tot vindbaar p95',
    before: 200,
    now: 150,
    percent: -25,
  })
  expect(moved.filter(({ percent }) => percent !== 0)).toHaveLength(1)
})

test('leaves out a figure that the earlier run does not have', () => {
  const memory = { resident: 1, peak: 2 }
  const now = someFigures({ memory: { search: memory, cms: memory, web: memory } })
  expect(compareSizes(someFigures(), now).map(({ title }) => title)).not.toContain(
    'geheugen web, meest',
  )
})
