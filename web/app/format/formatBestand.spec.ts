import { describe, expect, it } from 'vitest'
import { bijlageFeiten, formatGrootte } from './formatBestand'

describe('formatGrootte', () => {
  it('is never nothing, and counts in what people know', () => {
    expect([1, 999, 340_400, 999_999, 1_234_567].map(formatGrootte)).toEqual([
      '1 kB',
      '1 kB',
      '340 kB',
      '1.000 kB',
      '1,2 MB',
    ])
  })
})

describe('bijlageFeiten', () => {
  it('says what it is and how big, as far as that is known', () => {
    expect(bijlageFeiten({ type: 'application/pdf', grootte: 2_000_000 })).toBe('pdf, 2 MB')
    expect(bijlageFeiten({ type: 'application/pdf', grootte: null })).toBe('pdf')
    expect(bijlageFeiten({ type: 'iets/anders', grootte: 5_000 })).toBe('bestand, 5 kB')
  })
})
