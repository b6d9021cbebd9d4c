import { expect, test } from 'vitest'
import { someFigures, someTimes } from '../fixtures/someFigures.ts'
import { isGood, judge } from './limits.ts'

const titles = (size: number) => judge(someFigures({ size })).map(({ title }) => title)
const webOver = (size: number, p95: number) =>
  judge(
    someFigures({
      size,
      answers: [
        { profile: '5 groepen', calls: 2, queries: 12, engine: someTimes(4), web: someTimes(p95) },
      ],
    }),
  )[0]

test('has a limit for web beside the engine at 52 and, a wider one, at 10,000', () => {
  expect(webOver(52, 6)).toMatchObject({ value: 1.5, limit: 1.5 })
  expect(webOver(10_000, 6)).toMatchObject({ value: 1.5, limit: 2 })
  expect(titles(1_000)).toEqual(['publiceren tot vindbaar: p95', 'herbouw ÷ kaal indexeren'])
})

test('has a limit for pages over several instruments in the example catalogue', () => {
  expect(titles(52)).toEqual(
    expect.arrayContaining(['/vergelijken met 4 instrumenten: p95', '/dekking: p95']),
  )
  expect(titles(10_000).join()).not.toContain('/dekking')
})

test('judges a rebuild only where indexing takes longer than starting it', () => {
  expect(titles(52)).not.toContain('herbouw ÷ kaal indexeren')
})

test('has a limit for five kenmerken at 100,000 alone', () => {
  expect(titles(100_000)).toContain('5 kenmerken: p95 via web')
  expect(titles(10_000)).not.toContain('5 kenmerken: p95 via web')
})

test('calls a figure at its limit good and one above it not', () => {
  const limit = { title: '', limit: 1.3, unit: '' as const }
  expect(isGood({ ...limit, value: 1.3 })).toBe(true)
  expect(isGood({ ...limit, value: 1.31 })).toBe(false)
})
