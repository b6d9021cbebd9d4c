import { describe, expect, it } from 'vitest'
import { bewijsKort, bewijsLang, MAX_BEWIJS } from './bewijsWoorden'

describe('bewijsKort and bewijsLang', () => {
  it('have words for every level', () => {
    expect(bewijsKort(0)).toBe('bewijs onbekend')
    expect(bewijsKort(MAX_BEWIJS)).toBe('sterk bewijs')
    expect(bewijsLang(0)).toBe('Onbekend')
  })

  it('call a level outside the scale unknown', () => {
    expect(bewijsKort(9)).toBe('bewijs onbekend')
    expect(bewijsLang(-1)).toBe('Onbekend')
  })
})
