import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ChoiceBox from './ChoiceBox.vue'

describe('ChoiceBox', () => {
  it('says what was chosen', async () => {
    const props = { label: 'Dicht bij huis', uitleg: 'Niet ver reizen.', checked: false }
    const wrapper = mountComponent(ChoiceBox, { props })
    await wrapper.find('input').setValue(true)
    expect(wrapper.emitted('choose')).toEqual([[true]])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('stays as it was when the choice is refused', async () => {
    const wrapper = mountComponent(ChoiceBox, { props: { label: 'Vijfde', checked: false } })
    const { element } = wrapper.find('input')
    await wrapper.find('input').setValue(true)
    expect(element.checked).toBe(false)
  })
})
