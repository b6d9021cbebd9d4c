import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../testing/builders'
import { buildRows } from './buildRows'
import { equalFacts, isEqualFact } from './equalFacts'

const context = { catalogus: aCatalogus(), kenmerk: [], vandaag: '2026-11-23' }
const groep = anInstrument({ slug: 'a', praktisch: { vorm: ['groep'] }, duurWeken: vaste(6) })
const online = anInstrument({ slug: 'b', praktisch: { vorm: ['online'] }, duurWeken: vaste(6) })

function vaste(weken: number) {
  return { min: weken, max: weken }
}

describe('equalFacts', () => {
  it('says once what all have alike, also when that is nothing', () => {
    const facts = equalFacts(buildRows([groep, online], context))
    expect(facts).toContainEqual({ titel: 'Duur', values: ['6 weken'] })
    expect(facts).toContainEqual({ titel: 'Wachttijd', values: [] })
    expect(facts.map(({ titel }) => titel)).not.toContain('Vorm')
  })

  it('leaves texts in the table, and everything of one instrument alone', () => {
    const [wat] = buildRows([groep, { ...groep, slug: 'c' }], context)
    expect(wat).toMatchObject({ titel: 'Wat is het?', differs: false })
    expect(wat && isEqualFact(wat)).toBe(false)
    expect(equalFacts(buildRows([groep], context))).toEqual([])
  })
})
