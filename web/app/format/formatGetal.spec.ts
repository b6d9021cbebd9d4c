import { describe, expect, it } from 'vitest'
import { formatAantal, formatGetal, formatInstrumenten } from './formatGetal'

describe('formatGetal', () => {
  it('writes Dutch thousands and decimals', () => {
    expect(formatGetal(1250)).toBe('1.250')
    expect(formatGetal(2.5)).toBe('2,5')
  })
})

describe('formatAantal', () => {
  it('chooses the noun by the number', () => {
    expect(formatAantal(1, 'week', 'weken')).toBe('1 week')
    expect(formatAantal(0, 'week', 'weken')).toBe('0 weken')
  })
})

describe('formatInstrumenten', () => {
  it('says none in a word', () => {
    expect([0, 1, 14].map(formatInstrumenten)).toEqual([
      'geen instrumenten',
      '1 instrument',
      '14 instrumenten',
    ])
  })
})
