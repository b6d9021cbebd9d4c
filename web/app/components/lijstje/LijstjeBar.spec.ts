import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { aLijstje } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { keepLijstje } from '../../testing/keepLijstje'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeBar from './LijstjeBar.vue'
import LijstjeBarLink from './LijstjeBarLink.vue'

describe('LijstjeBar', () => {
  beforeEach(() => keepLijstje([]))

  it('leads to the lijstje with how many are on it and what they want to work on', async () => {
    keepLijstje(aLijstje(3))
    const wrapper = mountComponent(LijstjeBar, { props: { kenmerk: ['4.1'] } })
    await nextTick()
    expect(wrapper.get('a').text()).toBe('Lijstje (3 instrumenten)')
    expect(wrapper.get('a').attributes('href')).toBe('/lijstje#kenmerk=4.1')
    expect(await axeViolations(wrapper.element)).toEqual([])
    wrapper.unmount()
  })

  it('takes no room as long as there is nothing on it', async () => {
    const wrapper = mountComponent(LijstjeBar, { props: { kenmerk: [] } })
    await nextTick()
    expect(wrapper.find('.bottom-bar').exists()).toBe(false)
  })
})

describe('LijstjeBarLink', () => {
  beforeEach(() => keepLijstje([]))

  it('leaves its place to something else as long as there is nothing on it', async () => {
    const link = { props: { kenmerk: [] }, slots: { default: '52 instrumenten' } }
    expect(mountComponent(LijstjeBarLink, link).text()).toBe('52 instrumenten')
    keepLijstje(aLijstje(1))
    const wrapper = mountComponent(LijstjeBarLink, link)
    await nextTick()
    expect(wrapper.text()).toBe('Lijstje (1 instrument)')
  })
})
