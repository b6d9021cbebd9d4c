import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FilterSheet from './FilterSheet.vue'

function mountSheet(open: boolean) {
  return mountComponent(FilterSheet, {
    props: { chosen: 3, totaal: 14, open },
    slots: { default: '<p class="content">Inhoud</p>' },
  })
}

describe('FilterSheet', () => {
  it('says how many filters there are and opens as a modal dialog', async () => {
    const wrapper = mountSheet(false)
    const showModal = vi
      .spyOn(HTMLDialogElement.prototype, 'showModal')
      .mockImplementation(() => {})
    const opener = wrapper.find('.opener')
    expect(opener.text()).toBe('Filters (3)')
    await opener.trigger('click')
    expect(showModal).toHaveBeenCalledOnce()
    expect(wrapper.emitted('update:open')).toEqual([[true]])
  })

  it('has its content only while it is open', () => {
    expect(mountSheet(false).find('.content').exists()).toBe(false)
    expect(mountSheet(true).find('.content').exists()).toBe(true)
  })

  it('closes and shows the results', async () => {
    const wrapper = mountSheet(true)
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(() => {})
    const button = wrapper.find('.foot button')
    expect(button.text()).toBe('Toon 14 instrumenten')
    await button.trigger('click')
    expect(close).toHaveBeenCalledOnce()
    expect(wrapper.emitted('show')).toHaveLength(1)
  })

  it('passes axe', async () => {
    const wrapper = mountSheet(true)
    wrapper.find('dialog').element.setAttribute('open', '')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
