import { describe, expect, it } from 'vitest'
import { missingSide } from './missingSide.ts'

describe('missingSide', () => {
  it('misses motivatie when every kenmerk is a vaardigheid, in domain 1, 4 or both', () => {
    expect(missingSide(['1.3.1'])).toBe('motivatie')
    expect(missingSide(['4', '4.1', '1'])).toBe('motivatie')
  })

  it('misses vaardigheden when every kenmerk is motivatie', () => {
    expect(missingSide(['5', '5.2'])).toBe('vaardigheden')
  })

  it('misses nothing when both sides are there, when there is another domain, or nothing at all', () => {
    expect(missingSide(['4.1', '5.2'])).toBeNull()
    expect(missingSide(['4.1', '3.2'])).toBeNull()
    expect(missingSide(['5.1', '2.1'])).toBeNull()
    expect(missingSide([])).toBeNull()
  })

  it('does not take domain 10 for domain 1', () => {
    expect(missingSide(['10'])).toBeNull()
    expect(missingSide(['1.10'])).toBe('motivatie')
  })
})
