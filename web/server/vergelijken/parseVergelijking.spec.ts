import { buildFacetTable } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { parseVergelijking } from './parseVergelijking'

const table = buildFacetTable([{ code: '4.1', naam: 'Sollicitatievaardigheden' }], [])
const parse = (params: Record<string, string[]>) => parseVergelijking(params, table)

describe('parseVergelijking', () => {
  it('reads instruments, needs and whether only differences are asked for', () => {
    expect(
      parse({ i: ['jobclub', 'taalhuis'], kenmerk: ['4.1'], alleen: ['verschillen'] }),
    ).toEqual({
      slugs: ['jobclub', 'taalhuis'],
      kenmerk: ['4.1'],
      alleenVerschillen: true,
      meldingen: [],
    })
  })

  it('asks for nothing when the address says nothing', () => {
    const nothing = { slugs: [], kenmerk: [], alleenVerschillen: false, meldingen: [] }
    expect(parse({})).toEqual(nothing)
    expect(parse({ i: ['', ' '], kenmerk: [''], alleen: [''] })).toEqual(nothing)
  })

  it('reads an instrument once, at its first place, however often it stands there', () => {
    expect(parse({ i: ['b', 'a', ' b '] }).slugs).toEqual(['b', 'a'])
  })

  it('drops a need that does not exist and says so', () => {
    const { kenmerk, meldingen } = parse({ kenmerk: ['9.9', '4.1'] })
    expect(kenmerk).toEqual(['4.1'])
    expect(meldingen).toEqual(['Het kenmerk ‘9.9’ bestaat niet.'])
  })

  it('drops another wish than for the differences and says so', () => {
    const { alleenVerschillen, meldingen } = parse({ alleen: ['alles'] })
    expect(alleenVerschillen).toBe(false)
    expect(meldingen[0]).toContain('‘alles’')
  })

  it('looks up no more than a list can hold', () => {
    const { slugs, meldingen } = parse({ i: Array.from({ length: 21 }, (_, i) => `nr-${i}`) })
    expect(slugs).toHaveLength(20)
    expect(meldingen).toHaveLength(1)
  })
})
