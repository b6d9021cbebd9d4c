import { expect, test } from 'vitest'
import { alignTable, formatMegabytes, formatMs, formatNumber, formatPercent } from './table.ts'

test('puts words to the left and figures to the right, under each other', () => {
  const lines = alignTable([
    ['', 'p50', 'p95'],
    ['naam', '1,2', '12,0'],
    ['5 groepen', '9,8', '9,9'],
  ])
  expect(lines).toEqual([
    '            p50    p95',
    'naam        1,2   12,0',
    '5 groepen   9,8    9,9',
  ])
})

test('bears rows of different lengths and no rows at all', () => {
  expect(alignTable([['a'], ['b', '1']])).toEqual(['a', 'b   1'])
  expect(alignTable([])).toEqual([])
})

test('writes figures as people in the Netherlands do', () => {
  expect(formatNumber(10_000)).toBe('10.000')
  expect([formatMs(1.24), formatMs(99.96), formatMs(1_234.5)]).toEqual(['1,2', '100,0', '1.235'])
  expect([formatMegabytes(1024 ** 2 * 2.5), formatMegabytes(1024 ** 2 * 250.4)]).toEqual([
    '2,5',
    '250',
  ])
})

test('gives a change its sign, and none when there is hardly any', () => {
  expect([12.4, -3.6, 0.3, -0.3].map(formatPercent)).toEqual(['+12 %', '-4 %', '0 %', '0 %'])
})
