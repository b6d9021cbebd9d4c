import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import InstrumentFacts from './InstrumentFacts.vue'

function mountFacts(changes = {}) {
  const props = { instrument: anInstrument(changes), vandaag: '2026-11-23' }
  return mountComponent(InstrumentFacts, { props })
}

describe('InstrumentFacts', () => {
  it('shows what is known and says what is not', async () => {
    const wrapper = mountFacts()
    expect(wrapper.text()).toContain('1 tot 2 weken')
    expect(wrapper.text()).toContain('Onbekend')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('links to a website only when that is safe', () => {
    const leverancier = { slug: 'x', naam: 'X', soort: null }
    const withSite = (website: string) =>
      mountFacts({ leverancier: { ...leverancier, website } }).find('a')
    expect(withSite('https://x.example').exists()).toBe(true)
    expect(withSite('javascript:alert(1)').exists()).toBe(false)
  })
})
