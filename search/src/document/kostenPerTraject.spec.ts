import { describe, expect, it } from 'vitest'
import { kostenPerTraject } from './kostenPerTraject.ts'

const SIZE = { duurWekenMin: 10, urenPerWeekMin: 4 }

describe('kostenPerTraject', () => {
  it.each([
    ['traject', 500, 500],
    ['eenmalig', 80, 80],
    ['uur', 50, 2000],
    ['week', 30, 300],
    ['maand', 260, 600],
    ['jaar', 5200, 1000],
    ['sessie', 0, 0],
  ] as const)('reckons an amount per %s for a whole traject', (eenheid, bedrag, expected) => {
    expect(kostenPerTraject({ bedrag, eenheid }, SIZE)).toBe(expected)
  })

  it('is unknown when anything it needs is unknown', () => {
    expect(kostenPerTraject({ bedrag: null, eenheid: 'traject' }, SIZE)).toBeNull()
    expect(kostenPerTraject({ bedrag: 10, eenheid: 'sessie' }, SIZE)).toBeNull()
    expect(kostenPerTraject({ bedrag: 10, eenheid: null }, SIZE)).toBeNull()
    expect(
      kostenPerTraject({ bedrag: 10, eenheid: 'uur' }, { ...SIZE, urenPerWeekMin: null }),
    ).toBeNull()
  })
})
