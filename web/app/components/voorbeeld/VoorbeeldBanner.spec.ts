import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { anInstrument } from '../../testing/builders'
import { mountComponent } from '../../testing/mountComponent'
import InstrumentHeader from '../instrument/InstrumentHeader.vue'
import VoorbeeldBanner from './VoorbeeldBanner.vue'

describe('VoorbeeldBanner', () => {
  it('says that nobody else sees this, and what is still missing', async () => {
    const wrapper = mountComponent(VoorbeeldBanner, {
      props: { isConcept: true, ontbreekt: ['De naam ontbreekt.'] },
    })
    expect(wrapper.text()).toContain('Voorbeeld: dit is nog niet gepubliceerd')
    expect(wrapper.find('li').text()).toBe('De naam ontbreekt.')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})

describe('InstrumentHeader of a preview', () => {
  it('leads to the preview for the client, and offers no lijstje', () => {
    const paden = { professional: '/voorbeeld/a?tot=1', client: '/voorbeeld/a/client?tot=1' }
    const wrapper = mountComponent(InstrumentHeader, {
      props: { instrument: anInstrument(), paden },
    })
    const links = wrapper.findAll('a').map((link) => link.attributes('href'))
    expect(links).toEqual(['/keuzehulp', paden.professional, paden.client])
    expect(wrapper.find('button').exists()).toBe(false)
  })
})
