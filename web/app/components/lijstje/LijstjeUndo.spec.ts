import { afterEach, describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeUndo from './LijstjeUndo.vue'

describe('LijstjeUndo', () => {
  afterEach(() => document.body.replaceChildren())

  it('offers the way back to who just changed everything', async () => {
    const wrapper = mountComponent(LijstjeUndo, {
      props: { words: 'Het lijstje is leeggemaakt.' },
      attachTo: document.body,
    })
    const button = wrapper.get('button')
    expect(document.activeElement).toBe(button.element)
    await button.trigger('click')
    expect(wrapper.emitted('undo')).toHaveLength(1)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
