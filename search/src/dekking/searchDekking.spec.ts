import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InstrumentEntryInput, instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { parentCode } from '../document/kenmerkCode.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { aFacetwaarde, aKenmerkLine, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { LEAVES, variedEntries } from '../../test/generated/variedEntries.ts'
import { searchDekking } from './searchDekking.ts'
import type { DekkingKeuze } from './dekkingKeuze.ts'

const KENMERKEN = ['5.2.1', '1', '1.3', '10.1', '1.3.1', '4', '4.1', '4.2', '5', '5.2'].map(
  (code) => ({ code, naam: `Kenmerk ${code}`, parent: parentCode(code) }),
)
const COLUMNS = ['1.3.1', '4.1', '4.2', '5.2.1', '10.1']
const ALL: DekkingKeuze = { praktisch: {}, kenmerk: [], sorteer: 'naam' }

const mapped = (entry: InstrumentEntryInput): PublicInstrument =>
  mapInstrument(instrumentEntrySchema.parse(entry), () => '')
const instrument = (slug: string, over: Partial<InstrumentEntryInput>) =>
  mapped(anInstrumentEntry({ slug, naam: slug, ...over }))
const dekking = (
  instrumenten: readonly PublicInstrument[],
  keuze: Partial<DekkingKeuze> = {},
  kenmerken = KENMERKEN,
) => searchDekking(instrumenten, kenmerken, { ...ALL, ...keuze })
const columnsOf = ({ domeinen }: ReturnType<typeof dekking>) =>
  domeinen.flatMap(({ columns }) => columns)
const slugs = ({ rows }: ReturnType<typeof dekking>) => rows.map(({ slug }) => slug)

const B = instrument('b', {
  kenmerken: [aKenmerkLine('4.1', 'direct'), aKenmerkLine('5.2.1', 'indirect')],
})
const A = instrument('a', { kenmerken: [aKenmerkLine('5.2.1', 'indirect')] })
const C = instrument('c', {
  kenmerken: [aKenmerkLine('4.1', 'direct'), aKenmerkLine('5.2.1', 'direct')],
  facetwaarden: [aFacetwaarde('vorm', 'groep')],
})

describe('searchDekking', () => {
  it('puts the leaves in order of code under their domain', () => {
    const result = dekking([A])
    expect(columnsOf(result).map(({ code }) => code)).toEqual(COLUMNS)
    expect(result.domeinen.map(({ code, naam }) => [code, naam])).toEqual([
      ['1', 'Kenmerk 1'],
      ['4', 'Kenmerk 4'],
      ['5', 'Kenmerk 5'],
      ['10', '10'],
    ])
  })

  it('names the kenmerken with no direct instrument and those with one', () => {
    const { blindeVlekken } = dekking([A, B, C])
    expect(blindeVlekken.geen.map(({ code }) => code)).toEqual(['1.3.1', '4.2', '10.1'])
    expect(blindeVlekken.een).toEqual([
      { code: '5.2.1', naam: 'Kenmerk 5.2.1', domein: '5', direct: 1, indirect: 2 },
    ])
  })

  it('orders by name, by number of direct kenmerken, or what works on a kenmerk first', () => {
    const all = [B, C, A]
    expect(slugs(dekking(all))).toEqual(['a', 'b', 'c'])
    expect(slugs(dekking(all, { sorteer: 'aantal' }))).toEqual(['c', 'b', 'a'])
    expect(slugs(dekking(all, { kenmerk: ['4.1'] }))).toEqual(['b', 'c', 'a'])
    expect(slugs(dekking(all, { kenmerk: ['5'] }))).toEqual(['c', 'a', 'b'])
    expect(slugs(dekking(all, { kenmerk: ['4.1'], sorteer: 'aantal' }))).toEqual(['c', 'b', 'a'])
  })

  it('counts only the instruments with a chosen practical value', () => {
    const result = dekking([A, B, C], { praktisch: { vorm: ['groep'] } })
    expect(slugs(result)).toEqual(['c'])
    expect(columnsOf(result).find(({ code }) => code === '4.1')?.direct).toBe(1)
  })
})

describe('searchDekking over any catalogue', () => {
  const kenmerken = LEAVES.map((code) => ({ code, naam: code, parent: null }))
  const catalogues = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9_999 }))
    .map(([count, seed]) => variedEntries(count, seed).map(mapped))
  const keuzes: fc.Arbitrary<DekkingKeuze> = fc.record({
    praktisch: fc.constantFrom<DekkingKeuze['praktisch'][]>(
      {},
      { vorm: ['groep'] },
      { vorm: ['online', 'individueel'], fase: ['bemiddeling'] },
    ),
    kenmerk: fc.subarray(['1', '4.1', '5.2']),
    sorteer: fc.constantFrom('naam', 'aantal'),
  })

  it('gives each row exactly the kenmerken of its instrument', () => {
    fc.assert(
      fc.property(catalogues, keuzes, (instrumenten, keuze) => {
        const result = dekking(instrumenten, keuze, kenmerken)
        const codes = columnsOf(result).map(({ code }) => code)
        for (const { slug, cells } of result.rows) {
          const own = instrumenten.find((other) => other.slug === slug)?.kenmerken ?? []
          const found = codes.flatMap((code, i) => {
            const werking = cells[i]?.werking
            return werking ? [`${code} ${werking}`] : []
          })
          const expected = own
            .filter(({ code }) => codes.includes(code))
            .map(({ code, werking }) => `${code} ${werking}`)
          expect(found.sort()).toEqual(expected.sort())
        }
      }),
    )
  })

  it('totals what a recount of the cells gives', () => {
    fc.assert(
      fc.property(catalogues, keuzes, (instrumenten, keuze) => {
        const result = dekking(instrumenten, keuze, kenmerken)
        columnsOf(result).forEach((column, i) => {
          const recount = (werking: string) =>
            result.rows.filter(({ cells }) => cells[i]?.werking === werking).length
          expect([column.direct, column.indirect]).toEqual([recount('direct'), recount('indirect')])
        })
      }),
    )
  })

  it('never adds an instrument or a count by filtering, and loses none by ordering', () => {
    fc.assert(
      fc.property(catalogues, keuzes, (instrumenten, keuze) => {
        const whole = dekking(instrumenten, { ...keuze, praktisch: {} }, kenmerken)
        const filtered = dekking(instrumenten, keuze, kenmerken)
        expect(slugs(whole).sort()).toEqual(instrumenten.map(({ slug }) => slug).sort())
        expect(slugs(whole)).toEqual(expect.arrayContaining(slugs(filtered)))
        const before = columnsOf(whole)
        columnsOf(filtered).forEach(({ direct, indirect }, i) => {
          expect(direct).toBeLessThanOrEqual(before[i]?.direct ?? 0)
          expect(indirect).toBeLessThanOrEqual(before[i]?.indirect ?? 0)
        })
      }),
    )
  })
})
