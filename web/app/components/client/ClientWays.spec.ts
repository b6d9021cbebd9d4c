import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ClientWays from './ClientWays.vue'

describe('ClientWays', () => {
  it('says who decides and that waiting is allowed, and promises nothing', async () => {
    const wrapper = mountComponent(ClientWays)
    expect(wrapper.text()).toContain('Nog niet kiezen mag ook')
    expect(wrapper.text()).not.toMatch(/je krijgt|u krijgt/i)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
