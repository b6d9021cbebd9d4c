import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ClientIntro from './ClientIntro.vue'
import DomeinWay from './DomeinWay.vue'
import ReadingGuide from './ReadingGuide.vue'
import ThreeSteps from './ThreeSteps.vue'

describe('DomeinWay', () => {
  it('leads to the instruments of the domain, with their number', async () => {
    const props = { code: '4', naam: 'Werkzoekgedrag', uitleg: 'Wat je doet.', aantal: 19 }
    const wrapper = mountComponent(DomeinWay, { props })
    expect(wrapper.attributes('href')).toBe('/keuzehulp?kenmerk=4')
    expect(wrapper.text()).toContain('19 instrumenten')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})

describe('the explaining sections', () => {
  it.each([
    ['ThreeSteps', ThreeSteps],
    ['ReadingGuide', ReadingGuide],
    ['ClientIntro', ClientIntro],
  ])('%s passes axe', async (_name, component) => {
    expect(await axeViolations(mountComponent(component).element)).toEqual([])
  })
})
