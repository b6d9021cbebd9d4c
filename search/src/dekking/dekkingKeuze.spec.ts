import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFacetTable } from '../facets/facetTable.ts'
import { type DekkingKeuze, dekkingParams, parseDekkingKeuze } from './dekkingKeuze.ts'

const TABLE = buildFacetTable(
  ['1', '1.3', '1.3.1', '4.1'].map((code) => ({ code, naam: code })),
  [
    {
      sleutel: 'vorm',
      waarden: ['groep', 'online'].map((sleutel) => ({ sleutel, naam: sleutel, uitleg: null })),
    },
  ],
)
const EMPTY: DekkingKeuze = { praktisch: {}, kenmerk: [], sorteer: 'naam' }
const parse = (params: Parameters<typeof parseDekkingKeuze>[0]) => parseDekkingKeuze(params, TABLE)

describe('parseDekkingKeuze', () => {
  it('reads practical values, kenmerken and the order', () => {
    expect(parse({ vorm: ['groep', 'online'], kenmerk: '4.1', sorteer: 'aantal' })).toEqual({
      keuze: { praktisch: { vorm: ['groep', 'online'] }, kenmerk: ['4.1'], sorteer: 'aantal' },
      fouten: [],
    })
  })

  it('leaves alone what only the keuzehulp knows', () => {
    expect(parse({ q: 'taal', kostenMax: 'veel', werking: 'iets', pagina: '0' })).toEqual({
      keuze: EMPTY,
      fouten: [],
    })
  })

  it('drops what it cannot understand and says so', () => {
    const { keuze, fouten } = parse({ kenmerk: '9.9', vorm: 'paars', sorteer: 'match' })
    expect(keuze).toEqual(EMPTY)
    expect(fouten.map(({ veld }) => veld)).toEqual(['kenmerk', 'vorm', 'sorteer'])
  })

  it('counts an empty order as none and two orders as a mistake', () => {
    expect(parse({ sorteer: [' ', ''] }).fouten).toEqual([])
    expect(parse({ sorteer: ['naam', 'aantal'] }).fouten).toHaveLength(1)
  })

  it('reads back what dekkingParams writes', () => {
    const keuzes: fc.Arbitrary<DekkingKeuze> = fc.record({
      praktisch: fc.constantFrom<DekkingKeuze['praktisch'][]>({}, { vorm: ['online', 'groep'] }),
      kenmerk: fc.uniqueArray(fc.constantFrom('1', '1.3.1', '4.1')),
      sorteer: fc.constantFrom('naam', 'aantal'),
    })
    fc.assert(
      fc.property(keuzes, (keuze) => {
        const params: Record<string, string[]> = {}
        for (const [name, value] of dekkingParams(keuze)) (params[name] ??= []).push(value)
        expect(parse(params)).toEqual({ keuze, fouten: [] })
      }),
    )
  })
})
