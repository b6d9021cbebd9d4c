import { describe, expect, it } from 'vitest'
import { formatDuur, formatRange, formatUren, formatWachttijd } from './formatRange'

const weeks = (min: number | null, max: number | null) => ({ min, max })

describe('formatRange', () => {
  it.each([
    [weeks(1, 2), '1 tot 2 weken'],
    [weeks(1, 1), '1 week'],
    [weeks(3, null), 'vanaf 3 weken'],
    [weeks(null, 1), 'hoogstens 1 week'],
    [weeks(0, 2.5), '0 tot 2,5 weken'],
  ])('writes %o as %s', (range, text) => {
    expect(formatRange(range, 'week', 'weken')).toBe(text)
  })

  it('gives null when nothing is known', () => {
    expect(formatRange(weeks(null, null), 'week', 'weken')).toBeNull()
  })
})

describe('formatDuur', () => {
  it.each([
    [weeks(1, 2), '1 tot 2 weken'],
    [weeks(13, 26), '3 tot 6 maanden'],
    [weeks(26, null), 'vanaf 6 maanden'],
    [weeks(12, 26), '12 tot 26 weken'],
    [weeks(52, 156), '1 tot 3 jaar'],
    [weeks(26, 156), '6 tot 36 maanden'],
    [weeks(0, 13), '0 tot 3 maanden'],
  ])('writes %o as %s', (range, text) => {
    expect(formatDuur(range)).toBe(text)
  })
})

describe('formatUren', () => {
  it('adds what the hours are counted by', () => {
    expect(formatUren(weeks(8, 20))).toBe('8 tot 20 uur per week')
    expect(formatUren(weeks(null, null))).toBeNull()
  })
})

describe('formatWachttijd', () => {
  it('keeps none and unknown apart', () => {
    expect([0, 1, 3, null].map(formatWachttijd)).toEqual([
      'Geen',
      'Ongeveer 1 week',
      'Ongeveer 3 weken',
      null,
    ])
  })
})
