import { describe, expect, it } from 'vitest'
import { formatDatum, isoDatum, isVerlopen } from './formatDatum'

describe('formatDatum', () => {
  it('writes a date in Dutch words', () => {
    expect(formatDatum('2026-10-03')).toBe('3 oktober 2026')
  })

  it('gives null for an unknown and for an impossible date', () => {
    expect(formatDatum(null)).toBeNull()
    expect(formatDatum('geen datum')).toBeNull()
  })
})

describe('isoDatum', () => {
  it('takes the day in the Netherlands, not in UTC', () => {
    expect(isoDatum(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
  })
})

describe('isVerlopen', () => {
  it('is true only when the day itself has passed', () => {
    expect(isVerlopen('2026-11-22', '2026-11-23')).toBe(true)
    expect(isVerlopen('2026-11-23', '2026-11-23')).toBe(false)
    expect(isVerlopen(null, '2026-11-23')).toBe(false)
  })
})
