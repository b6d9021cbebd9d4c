import { describe, expect, it } from 'vitest'
import { instrumentEntrySchema, type InstrumentEntryInput } from '../contract/instrumentEntry.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { emptySelectie, type Selectie } from '../selection/selectie.ts'
import { aFacetwaarde, aKenmerkLine, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { adviseNeeds } from './adviseNeeds.ts'

function anInstrument(
  slug: string,
  werking: { direct?: string[]; indirect?: string[] },
  over: Partial<InstrumentEntryInput> = {},
) {
  const { direct = [], indirect = [] } = werking
  const kenmerken = [
    ...direct.map((code) => aKenmerkLine(code, 'direct')),
    ...indirect.map((code) => aKenmerkLine(code, 'indirect')),
  ]
  const entry = anInstrumentEntry({ slug, naam: slug, kenmerken, ...over })
  return mapInstrument(instrumentEntrySchema.parse(entry), () => '')
}

const INSTRUMENTEN = [
  anInstrument('cv-workshop', { direct: ['4.1'], indirect: ['5.2'] }),
  anInstrument('empowerment', { direct: ['5.1', '5.2'] }),
  anInstrument('gesprek', { direct: ['5.1'] }, { bewijs: [{ niveau: 2 }] }),
  anInstrument('jobclub', { direct: ['5.2'], indirect: ['4.1'] }),
  anInstrument('jobs-training', { direct: ['4.1', '5.2', '2.1'] }),
]

const advise = (over: Partial<Selectie>) =>
  adviseNeeds(INSTRUMENTEN, { ...emptySelectie(), ...over })
const proposed = (over: Partial<Selectie>) =>
  advise(over)?.voorstellen.map(({ slug, kenmerken }) => [slug, ...kenmerken])

describe('adviseNeeds', () => {
  it('proposes beside vaardigheden at most three that work directly on motivatie, in order of match', () => {
    expect(proposed({ kenmerk: ['4.1'] })).toEqual([
      ['jobs-training', '5.2'],
      ['jobclub', '5.2'],
      ['gesprek', '5.1'],
    ])
  })

  it('proposes beside motivatie what works directly on vaardigheden', () => {
    expect(proposed({ kenmerk: ['5.2'] })).toEqual([
      ['jobs-training', '4.1'],
      ['cv-workshop', '4.1'],
    ])
  })

  it('gives the reason for the side that is missing, with its source', () => {
    expect(advise({ kenmerk: ['1'] })).toMatchObject({
      reden: expect.stringMatching(/^Alleen vaardigheden is zwak\. /),
      bron: { url: expect.stringMatching(/^https:/), jaar: 2014 },
    })
    expect(advise({ kenmerk: ['5'] })?.reden).toMatch(/^Alleen motivatie is zwak\. /)
  })

  it('has nothing to advise when both sides are chosen, another domain or nothing', () => {
    expect(advise({ kenmerk: ['4.1', '5.2'] })).toBeNull()
    expect(advise({ kenmerk: ['4.1', '2.1'] })).toBeNull()
    expect(advise({})).toBeNull()
  })

  it('keeps to the practical filters and the limits, and stays true with nothing to propose', () => {
    const inGroep = { praktisch: { vorm: ['groep'] } }
    expect(proposed({ kenmerk: ['4.1'], ...inGroep })).toEqual([])
    const groep = anInstrument('kort', { direct: ['5.1'] }, { duurWekenMin: 2 })
    const lang = anInstrument('lang', { direct: ['5.1'] }, { duurWekenMin: 9 })
    const selectie = { ...emptySelectie(), kenmerk: ['4.1'], grenzen: { duurMaxWeken: 4 } }
    expect(adviseNeeds([lang, groep], selectie)?.voorstellen).toHaveLength(1)
    const vorm = { facetwaarden: [aFacetwaarde('vorm', 'groep')] }
    const open = anInstrument('samen', { direct: ['5.3'] }, vorm)
    const chosen = { ...emptySelectie(), kenmerk: ['4.1'], ...inGroep }
    expect(adviseNeeds([...INSTRUMENTEN, open], chosen)?.voorstellen).toEqual([
      { slug: 'samen', naam: 'samen', kenmerken: ['5.3'] },
    ])
  })

  it('does not look at the text, nor asks that a proposal works on every need', () => {
    const plain = proposed({ kenmerk: ['4.1', '4.2'] })
    expect(plain).toHaveLength(3)
    expect(proposed({ kenmerk: ['4.1', '4.2'], q: 'nergens', combineer: 'en' })).toEqual(plain)
    expect(proposed({ kenmerk: ['4.1', '4.2'], pagina: 7, sorteer: 'naam' })).toEqual(plain)
  })

  it('counts what only helps as nothing when only direct counts', () => {
    expect(proposed({ kenmerk: ['4.1'], werking: 'direct' })).toEqual([
      ['jobs-training', '5.2'],
      ['gesprek', '5.1'],
      ['empowerment', '5.1', '5.2'],
    ])
  })
})
