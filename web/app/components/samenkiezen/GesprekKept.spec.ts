import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { aLijstje } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { keepLijstje } from '../../testing/keepLijstje'
import { mountComponent } from '../../testing/mountComponent'
import GesprekKept from './GesprekKept.vue'

describe('GesprekKept', () => {
  it('says where the conversation is, or that it is nowhere', () => {
    const text = (isKept: boolean) => mountComponent(GesprekKept, { props: { isKept } }).text()
    expect(text(true)).toContain('Blijft op dit apparaat tot je het wist')
    expect(text(false)).toContain('Dit apparaat bewaart niets')
  })

  it('says that the lijstje is something else, and where that goes', async () => {
    const mountKept = async () => {
      const wrapper = mountComponent(GesprekKept, { props: { isKept: true } })
      await nextTick()
      return wrapper.get('dialog').text()
    }
    keepLijstje([])
    expect(await mountKept()).not.toContain('lijstje')
    keepLijstje(aLijstje(2))
    expect(await mountKept()).toContain('een lijstje met 2 instrumenten. Dat blijft.')
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
