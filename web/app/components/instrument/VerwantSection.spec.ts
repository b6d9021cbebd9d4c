import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import VerwantSection from './VerwantSection.vue'

describe('VerwantSection', () => {
  it('links to others with the reason', async () => {
    const verwant = [{ slug: 'jobclub', naam: 'Jobclub', reden: 'Samen verder zoeken.' }]
    const wrapper = mountComponent(VerwantSection, { props: { verwant } })
    expect(wrapper.find('a').attributes('href')).toBe('/instrumenten/jobclub')
    expect(wrapper.text()).toContain('Samen verder zoeken.')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('is not there without others', () => {
    expect(
      mountComponent(VerwantSection, { props: { verwant: [] } })
        .find('section')
        .exists(),
    ).toBe(false)
  })
})
