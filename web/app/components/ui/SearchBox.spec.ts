import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import SearchBox from './SearchBox.vue'

describe('SearchBox', () => {
  it('is a labelled field named q, with its button', async () => {
    const wrapper = mountComponent(SearchBox, { props: { value: 'cv' } })
    expect(wrapper.find('input').element).toMatchObject({ name: 'q', value: 'cv', maxLength: 200 })
    expect(wrapper.find('button').attributes('type')).toBe('submit')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
