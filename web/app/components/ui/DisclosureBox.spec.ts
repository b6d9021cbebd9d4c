import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DisclosureBox from './DisclosureBox.vue'

const slots = { summary: 'Vorm', default: '<p>Inhoud</p>' }

describe('DisclosureBox', () => {
  it('starts closed, and open when something in it is chosen', () => {
    expect(mountComponent(DisclosureBox, { slots }).attributes('open')).toBeUndefined()
    expect(
      mountComponent(DisclosureBox, { slots, props: { hasChosen: true } }).attributes('open'),
    ).toBeDefined()
  })

  it('opens when something gets chosen and stays open when that is taken away', async () => {
    const wrapper = mountComponent(DisclosureBox, { slots })
    await wrapper.setProps({ hasChosen: true })
    expect(wrapper.attributes('open')).toBeDefined()
    await wrapper.setProps({ hasChosen: false })
    expect(wrapper.attributes('open')).toBeDefined()
  })

  it('passes axe', async () => {
    expect(await axeViolations(mountComponent(DisclosureBox, { slots }).element)).toEqual([])
  })
})
