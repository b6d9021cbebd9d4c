import { describe, expect, it } from 'vitest'
import { verwantReden } from './verwantReden.ts'

const NAMEN: Record<string, string> = {
  '1.3.1': 'Nederlands lezen en schrijven',
  '4.1': 'Sollicitatievaardigheden',
  '5.1': 'Willen',
  '5.2': 'Geloof in eigen kunnen',
}

const withKenmerken = (direct: string[], indirect: string[] = []) => ({
  kenmerken: [...direct, ...indirect].map((code) => ({
    code,
    naam: NAMEN[code] ?? code,
    werking: direct.includes(code) ? ('direct' as const) : ('indirect' as const),
    toelichting: null,
  })),
})

const all = withKenmerken(Object.keys(NAMEN))

describe('verwantReden', () => {
  it('names what both work on directly, as in the middle of a sentence', () => {
    expect(verwantReden(all, withKenmerken(['4.1']))).toBe(
      'Werkt ook direct aan sollicitatievaardigheden.',
    )
    expect(verwantReden(all, withKenmerken(['5.2', '1.3.1']))).toBe(
      'Werkt ook direct aan Nederlands lezen en schrijven en geloof in eigen kunnen.',
    )
  })

  it('names two at most and counts the others', () => {
    expect(verwantReden(all, withKenmerken(['4.1', '5.1', '5.2']))).toBe(
      'Werkt ook direct aan sollicitatievaardigheden, willen en 1 ander kenmerk.',
    )
    expect(verwantReden(all, all)).toBe(
      'Werkt ook direct aan Nederlands lezen en schrijven, sollicitatievaardigheden en 2 andere kenmerken.',
    )
  })

  it('says nothing when one of the two only helps', () => {
    expect(verwantReden(withKenmerken(['4.1']), withKenmerken(['5.2'], ['4.1']))).toBeNull()
    expect(verwantReden(withKenmerken([], ['4.1']), withKenmerken(['4.1']))).toBeNull()
  })
})
