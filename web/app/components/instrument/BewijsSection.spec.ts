import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import BewijsSection from './BewijsSection.vue'

describe('BewijsSection', () => {
  it('says strength, outcome, term and statement of every line', async () => {
    const regels = [
      { niveau: 4, uitkomst: 'vinden van werk', termijn: 'na een jaar', uitspraak: 'Vaker werk.' },
      { niveau: 0, uitkomst: null, termijn: null, uitspraak: null },
    ]
    const wrapper = mountComponent(BewijsSection, { props: { regels } })
    const [first, second] = wrapper.findAll('li')
    expect(first?.text()).toContain('Sterk: onderzoek met een controlegroep')
    expect(first?.find('h3').text()).toContain('Vinden van werk')
    expect(first?.findAll('.on')).toHaveLength(4)
    expect(second?.text()).toContain('Uitkomst onbekend')
    expect(second?.text()).toContain('termijn: onbekend')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('shows unknown as unknown when there is no line at all', () => {
    const wrapper = mountComponent(BewijsSection, { props: { regels: [] } })
    expect(wrapper.text()).toContain('nog geen onderzoek bekend')
    expect(wrapper.findAll('.on')).toHaveLength(0)
  })
})
