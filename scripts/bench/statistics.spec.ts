import { expect, test } from 'vitest'
import { mean, median, percentile, summarize } from './statistics.ts'

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)

test('takes the smallest value that so many percent do not exceed, whatever the order', () => {
  expect(percentile(hundred, 95)).toBe(95)
  expect(percentile(hundred, 50)).toBe(50)
  expect(percentile(hundred, 100)).toBe(100)
  expect(percentile([7], 95)).toBe(7)
  expect(percentile([1, 2, 3], 95)).toBe(3)
})

test('sums up a row of times', () => {
  expect(summarize(hundred)).toEqual({ count: 100, p50: 50, p95: 95, max: 100 })
})

test('leaves the row as it was', () => {
  const times = [3, 1, 2]
  summarize(times)
  expect(times).toEqual([3, 1, 2])
})

test('takes the middle one of three, and 0 of nothing', () => {
  expect(median([900, 300, 500])).toBe(500)
  expect([median([]), mean([]), percentile([], 95)]).toEqual([0, 0, 0])
  expect(mean([1, 2, 6])).toBe(3)
})
