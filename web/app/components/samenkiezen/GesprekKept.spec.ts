import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import GesprekKept from './GesprekKept.vue'

describe('GesprekKept', () => {
  it('says where the conversation is, or that it is nowhere', () => {
    const text = (isKept: boolean) => mountComponent(GesprekKept, { props: { isKept } }).text()
    expect(text(true)).toContain('Blijft op dit apparaat tot je het wist')
    expect(text(false)).toContain('Dit apparaat bewaart niets')
  })

  it('wipes only after a second yes', async () => {
    const showModal = vi
      .spyOn(HTMLDialogElement.prototype, 'showModal')
      .mockImplementation(() => {})
    vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(() => {})
    const wrapper = mountComponent(GesprekKept, { props: { isKept: true } })
    await wrapper.find('[aria-haspopup="dialog"]').trigger('click')
    expect(showModal).toHaveBeenCalledOnce()
    expect(wrapper.emitted('wipe')).toBeUndefined()
    await wrapper.find('[data-wipe]').trigger('click')
    expect(wrapper.emitted('wipe')).toHaveLength(1)
    wrapper.find('dialog').element.setAttribute('open', '')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
