import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeActions from './LijstjeActions.vue'

const mountActions = (slugs: string[], chosen = slugs, kenmerk: string[] = []) =>
  mountComponent(LijstjeActions, { props: { slugs, chosen, kenmerk } })

describe('LijstjeActions', () => {
  it('compares what is chosen, and takes all into the conversation', async () => {
    const wrapper = mountActions(['a', 'b', 'c'], ['a', 'c'], ['4.1'])
    const [compare, together] = wrapper.findAll('a')
    expect(compare?.text()).toBe('Vergelijk 2 instrumenten')
    expect(compare?.attributes('href')).toBe('/vergelijken?i=a&i=c&kenmerk=4.1')
    expect(together?.attributes('href')).toBe('/samen-kiezen#lijstje=a,b,c&kenmerk=4.1')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says what is needed when it cannot compare', () => {
    const wrapper = mountActions(['a'])
    expect(wrapper.findAll('a')).toHaveLength(1)
    expect(wrapper.text()).toContain('Zet er nog een bij')
  })
})
