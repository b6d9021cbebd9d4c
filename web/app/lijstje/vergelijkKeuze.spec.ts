import { describe, expect, it } from 'vitest'
import { vergelijkKeuze, vergelijkUitleg, withTick } from './vergelijkKeuze'

const FIVE = ['a', 'b', 'c', 'd', 'e']

describe('vergelijkKeuze', () => {
  it('is the first four until the reader ticks', () => {
    expect(vergelijkKeuze(FIVE, null)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('follows the ticks, in the order of the lijstje', () => {
    expect(vergelijkKeuze(FIVE, ['e', 'a', 'weg'])).toEqual(['a', 'e'])
  })
})

describe('withTick', () => {
  it('sets and takes away one', () => {
    expect(withTick(['a'], 'b', true)).toEqual(['a', 'b'])
    expect(withTick(['a', 'b'], 'b', true)).toEqual(['a', 'b'])
    expect(withTick(['a', 'b'], 'a', false)).toEqual(['b'])
  })
})

describe('vergelijkUitleg', () => {
  it('says the way out when these cannot be compared', () => {
    expect(vergelijkUitleg(1, 1)).toBe('Zet er nog een bij. Dan kun je vergelijken.')
    expect(vergelijkUitleg(6, 1)).toBe('Kies er minstens 2 om te vergelijken.')
    expect(vergelijkUitleg(6, 5)).toContain('Kies er hoogstens 4')
  })

  it.each([2, 3, 4])('says nothing with %i', (chosen) => {
    expect(vergelijkUitleg(6, chosen)).toBeNull()
  })
})
