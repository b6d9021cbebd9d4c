import { describe, expect, it } from 'vitest'
import { formatEuro, formatKosten } from './formatEuro'

describe('formatEuro', () => {
  it('leaves cents out of a whole amount', () => {
    expect(formatEuro(1250)).toBe('€\u00a01.250')
    expect(formatEuro(12.5)).toBe('€\u00a012,50')
  })
})

describe('formatKosten', () => {
  it('says the amount with its unit', () => {
    expect(formatKosten({ bedrag: 90, eenheid: 'uur' })).toBe('€\u00a090 per uur')
    expect(formatKosten({ bedrag: 90, eenheid: null })).toBe('€\u00a090')
  })

  it('keeps none and unknown apart', () => {
    expect(formatKosten({ bedrag: 0, eenheid: 'traject' })).toBe('Geen')
    expect(formatKosten({ bedrag: null, eenheid: 'traject' })).toBeNull()
  })
})
