import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import KenmerkenSection from './KenmerkenSection.vue'

describe('KenmerkenSection', () => {
  it('says so when nothing was chosen yet', () => {
    const wrapper = mountComponent(KenmerkenSection, { props: { kenmerken: [] } })
    expect(wrapper.text()).toContain('Nog niet beschreven.')
  })

  it('says of each kenmerk how it is worked on, and why', async () => {
    const { kenmerken } = anInstrument()
    const wrapper = mountComponent(KenmerkenSection, { props: { kenmerken } })
    expect(wrapper.findAll('li').map((line) => line.text())).toEqual([
      '4.1 Sollicitatievaardigheden · directOefenen.',
      '1.3.1 Nederlands lezen en schrijven · indirect',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
