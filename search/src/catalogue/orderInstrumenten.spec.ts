import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import { emptySelectie } from '../selection/selectie.ts'
import { aKenmerkLine, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { nameKey } from '../text/nameKey.ts'
import { orderInstrumenten } from './orderInstrumenten.ts'

const CODES = ['1.1', '4.1', '5.2']
const WERKINGEN = ['direct', 'indirect'] as const

/** All that may decide the order, with few values so that ties are common. */
const anyRank = fc.record({
  naam: fc.constantFrom('Anker', 'anker', 'Élan', 'Zeil'),
  kenmerken: fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...WERKINGEN)), {
    selector: ([code]) => code,
  }),
  niveau: fc.integer({ min: 0, max: 4 }),
})
/** What may not. */
const anyRest = fc.record({
  leverancier: fc.constantFrom('eigen', 'ander'),
  wachttijdWeken: fc.option(fc.nat(9)),
  belangen: fc.option(fc.constantFrom('Wij verdienen eraan.', 'Niemand.')),
  gecontroleerdOp: fc.constantFrom('2026-01-01', '2026-11-01'),
})
type Rank = typeof anyRank extends fc.Arbitrary<infer T> ? T : never
type Rest = typeof anyRest extends fc.Arbitrary<infer T> ? T : never

const anyRanks = fc.array(anyRank, { maxLength: 8 })
const anyChoice = fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1 })

function anInstrument({ naam, kenmerken, niveau }: Rank, rest: Rest, i: number): PublicInstrument {
  const leverancier = { code: rest.leverancier, slug: rest.leverancier, naam: rest.leverancier }
  const entry = anInstrumentEntry({
    ...rest,
    slug: `nr-${i}`,
    naam,
    leverancier: { ...leverancier, soort: null, website: null },
    kenmerken: kenmerken.map(([code, werking]) => aKenmerkLine(code, werking)),
    bewijs: [{ niveau, uitkomst: null, termijn: null, uitspraak: null }],
  })
  return mapInstrument(instrumentEntrySchema.parse(entry), () => '')
}

const slugsOf = (instrumenten: readonly PublicInstrument[], kenmerk: string[]) =>
  orderInstrumenten(instrumenten, { ...emptySelectie(), kenmerk }).map(({ slug }) => slug)

describe('the order of what was found', () => {
  it('follows from what works on the choice, then evidence, then name', () => {
    fc.assert(
      fc.property(anyRanks, anyRest, anyChoice, (ranks, rest, kenmerk) => {
        const instrumenten = ranks.map((rank, i) => anInstrument(rank, rest, i))
        const ordered = orderInstrumenten(instrumenten, { ...emptySelectie(), kenmerk })
        const keys = ordered.map(({ kenmerken, bewijs, naam, slug }) => {
          const match = matchScore(kenmerken, kenmerk, 'alle')
          return [
            -(match?.score ?? 0),
            -(match?.direct.length ?? 0),
            -bewijs.niveau,
            nameKey(naam),
            slug,
          ]
        })
        expect(keys).toEqual(keys.toSorted(compareLists))
      }),
    )
  })

  it('does not change with who offers it, what is in it for them, or how it was given', () => {
    fc.assert(
      fc.property(anyRanks, anyRest, anyRest, anyChoice, (ranks, one, other, kenmerk) => {
        const given = ranks.map((rank, i) => anInstrument(rank, one, i))
        const changed = ranks.map((rank, i) => anInstrument(rank, other, i))
        expect(slugsOf(changed.toReversed(), kenmerk)).toEqual(slugsOf(given, kenmerk))
      }),
    )
  })
})

function compareLists(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const i = a.findIndex((item, place) => item !== b[place])
  const [left, right] = [a[i] ?? '', b[i] ?? '']
  if (left === right) return 0
  return left < right ? -1 : 1
}
