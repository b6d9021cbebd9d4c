import { describe, expect, it } from 'vitest'
import { mountComponent } from '../../testing/mountComponent'
import { aCatalogus, anInstrument } from '../../testing/builders'
import { buildRows } from '../../vergelijken/buildRows'
import EqualFacts from './EqualFacts.vue'

const context = { catalogus: aCatalogus(), kenmerk: [], vandaag: '2026-11-23' }
const duurWeken = { min: 6, max: 6 }

describe('EqualFacts', () => {
  it('reads as one sentence', () => {
    const rows = buildRows(
      ['a', 'b'].map((slug) => anInstrument({ slug, duurWeken })),
      context,
    )
    const text = mountComponent(EqualFacts, { props: { rows } }).text()
    expect(text).toMatch(/^Gelijk bij allemaal: \S/)
    expect(text).toContain(': duur: 6 weken; uren per week: onbekend; ')
    expect(text).toContain('wachttijd: onbekend')
    expect(text).toMatch(/\.$/)
  })

  it('is silent about one instrument', () => {
    const rows = buildRows([anInstrument()], context)
    expect(mountComponent(EqualFacts, { props: { rows } }).text()).toBe('')
  })
})
