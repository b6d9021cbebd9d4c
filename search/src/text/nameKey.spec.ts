import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKeys, nameKey, sortableKey } from './nameKey.ts'

describe('nameKey', () => {
  it('takes off marks and capitals', () => {
    expect(nameKey('Élan Öst')).toBe('elan ost')
  })
})

describe('sortableKey', () => {
  it('is plain ASCII without spaces and keeps the order by code unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [nameKey(a), nameKey(b)]
        expect(sortableKey(left)).toMatch(/^[!-~]*$/)
        expect(compareKeys(sortableKey(left), sortableKey(right))).toBe(compareKeys(left, right))
      }),
      { seed: 20_261_123 },
    )
  })
})
