import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FilterOption from './FilterOption.vue'

const props = { name: 'vorm', value: 'groep', label: 'Groep', count: 12, checked: true }

describe('FilterOption', () => {
  it('is a checkbox named by the query parameter, with its count', async () => {
    const wrapper = mountComponent(FilterOption, { props })
    expect(wrapper.find('input').attributes()).toMatchObject({ name: 'vorm', value: 'groep' })
    expect(wrapper.find('input').element.checked).toBe(true)
    expect(wrapper.text()).toBe('Groep, 12 instrumenten')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('mutes what gives nothing, unless it is chosen', () => {
    const muted = (checked: boolean) =>
      mountComponent(FilterOption, { props: { ...props, count: 0, checked } }).classes(
        'option--none',
      )
    expect([muted(false), muted(true)]).toEqual([true, false])
  })
})
