import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFacetTable } from '../facets/facetTable.ts'
import { parseSelectie } from './parseSelectie.ts'
import { emptySelectie, type Selectie } from './selectie.ts'
import { selectieParams } from './selectieParams.ts'

const TABLE = buildFacetTable(
  ['1', '1.3', '1.3.1', '4.1', '5.2'].map((code) => ({ code, naam: code })),
  [
    {
      sleutel: 'vorm',
      waarden: ['groep', 'online'].map((sleutel) => ({ sleutel, naam: sleutel, uitleg: null })),
    },
  ],
)
const parse = (params: Parameters<typeof parseSelectie>[0]) => parseSelectie(params, TABLE)

describe('parseSelectie', () => {
  it('reads every parameter', () => {
    const { selectie, fouten, onbekend } = parse({
      q: '  taal ',
      kenmerk: ['4.1', '1.3'],
      werking: 'direct',
      combineer: 'en',
      vorm: 'groep',
      kostenMax: '12.5',
      sorteer: 'recent',
      pagina: '3',
      perPagina: '100',
    })
    expect([fouten, onbekend]).toEqual([[], []])
    expect(selectie).toEqual({
      q: 'taal',
      kenmerk: ['4.1', '1.3'],
      werking: 'direct',
      combineer: 'en',
      praktisch: { vorm: ['groep'] },
      grenzen: { kostenMax: 12.5 },
      sorteer: 'recent',
      pagina: 3,
      perPagina: 100,
    })
  })

  it('counts an empty value as absent and a doubled one once', () => {
    expect(parse({ q: '', kenmerk: ['4.1', '', '4.1'], pagina: '' })).toMatchObject({
      selectie: { ...emptySelectie(), kenmerk: ['4.1'] },
      fouten: [],
    })
  })

  it('goes on with what it understands and names the rest', () => {
    const { selectie, fouten, onbekend } = parse({
      kenmerk: ['4.1', '9.9'],
      pagina: '0',
      kleur: 'rood',
    })
    expect(selectie).toEqual({ ...emptySelectie(), kenmerk: ['4.1'] })
    expect(fouten.map(({ veld }) => veld)).toEqual(['kenmerk', 'pagina'])
    expect(onbekend).toEqual(['kleur'])
  })

  it('never repeats more of a wrong value than a person needs', () => {
    const { fouten } = parse({ vorm: 'x'.repeat(10_000) })
    expect(fouten[0]?.melding.length).toBeLessThan(120)
  })

  it('understands whatever is thrown at it without an error', () => {
    const value = fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }))
    const keys = fc.constantFrom(
      'q',
      'kenmerk',
      'vorm',
      'pagina',
      'kostenMax',
      '__proto__',
      'constructor',
    )
    fc.assert(
      fc.property(fc.dictionary(keys, value), (params) => {
        const { selectie } = parse(params)
        expect(selectie.kenmerk.every((code) => TABLE.kenmerken.has(code))).toBe(true)
        expect(selectie.pagina).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})

describe('selectieParams', () => {
  const selecties: fc.Arbitrary<Selectie> = fc.record({
    q: fc.constantFrom('', 'taal', 'a & b'),
    kenmerk: fc.uniqueArray(fc.constantFrom('1', '4.1', '5.2')),
    werking: fc.constantFrom('alle', 'direct'),
    combineer: fc.constantFrom('of', 'en'),
    praktisch: fc.constantFrom<Selectie['praktisch'][]>({}, { vorm: ['online', 'groep'] }),
    grenzen: fc.constantFrom({}, { kostenMax: 0, duurMaxWeken: 1.5 }),
    sorteer: fc.constantFrom(null, 'naam', 'match'),
    pagina: fc.integer({ min: 1, max: 9 }),
    perPagina: fc.constantFrom(20, 50),
  })

  it('writes what parseSelectie reads back', () => {
    fc.assert(
      fc.property(selecties, (selectie) => {
        const params: Record<string, string[]> = {}
        for (const [key, value] of selectieParams(selectie))
          params[key] = [...(params[key] ?? []), value]
        expect(parse(params)).toEqual({ selectie, fouten: [], onbekend: [] })
      }),
    )
  })

  it('leaves defaults out', () => {
    expect(selectieParams(emptySelectie()).toString()).toBe('')
  })
})
