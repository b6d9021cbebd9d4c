import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWaarden } from './compareWaarden.ts'

const SLEUTELS = ['dichtbij', 'rust', 'leren']
const STANDEN = ['goed', 'deels', 'weinig'] as const

const anyWaarde = fc.record({
  sleutel: fc.constantFrom(...SLEUTELS),
  naam: fc.constant('Naam'),
  stand: fc.constantFrom(...STANDEN),
  toelichting: fc.option(fc.string(), { nil: null }),
})
const anyInstrument = fc.record({
  slug: fc.stringMatching(/^[a-z]{1,6}$/),
  waarden: fc.uniqueArray(anyWaarde, { selector: ({ sleutel }) => sleutel }),
})
const anyChoice = fc.uniqueArray(fc.constantFrom(...SLEUTELS))
const anyInstrumenten = fc.uniqueArray(anyInstrument, { selector: ({ slug }) => slug })

describe('compareWaarden', () => {
  it('says how each instrument does, and unknown where nobody said it', () => {
    const dichtbij = { sleutel: 'dichtbij', naam: 'Dicht bij huis', stand: 'goed' } as const
    const instrumenten = [
      { slug: 'a', waarden: [{ ...dichtbij, toelichting: 'In de wijk.' }] },
      { slug: 'b', waarden: [] },
    ]
    expect(compareWaarden(['dichtbij'], instrumenten)).toEqual([
      {
        sleutel: 'dichtbij',
        standen: [
          { slug: 'a', stand: 'goed', toelichting: 'In de wijk.' },
          { slug: 'b', stand: 'onbekend', toelichting: null },
        ],
        differs: true,
      },
    ])
  })

  it('keeps the order of the choice and of the instruments, whatever the standen are', () => {
    fc.assert(
      fc.property(anyChoice, anyInstrumenten, (chosen, instrumenten) => {
        const compared = compareWaarden(chosen, instrumenten)
        expect(compared.map(({ sleutel }) => sleutel)).toEqual(chosen)
        for (const { standen } of compared)
          expect(standen.map(({ slug }) => slug)).toEqual(instrumenten.map(({ slug }) => slug))
      }),
    )
  })

  it('calls them different only when two standen differ, in any order of the instruments', () => {
    fc.assert(
      fc.property(anyChoice, anyInstrumenten, (chosen, instrumenten) => {
        const compared = compareWaarden(chosen, instrumenten)
        const reversed = compareWaarden(chosen, instrumenten.toReversed())
        expect(compared.map(({ differs }) => differs)).toEqual(
          compared.map(({ standen }) => standen.some(({ stand }) => stand !== standen[0]?.stand)),
        )
        expect(reversed.map(({ differs }) => differs)).toEqual(
          compared.map(({ differs }) => differs),
        )
      }),
    )
  })
})
