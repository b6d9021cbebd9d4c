import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { aLijstje } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { anInstrument } from '../../testing/builders'
import { keepLijstje } from '../../testing/keepLijstje'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeButton from './LijstjeButton.vue'

async function mountButton() {
  const wrapper = mountComponent(LijstjeButton, { props: { instrument: anInstrument() } })
  await nextTick()
  return { wrapper, button: wrapper.get('button') }
}

describe('LijstjeButton', () => {
  beforeEach(() => keepLijstje([]))

  it('puts the instrument on the lijstje and takes it off', async () => {
    const { wrapper, button } = await mountButton()
    expect(button.attributes('aria-pressed')).toBe('false')
    await button.trigger('click')
    expect(button.attributes()).toMatchObject({
      'aria-pressed': 'true',
      'aria-label': 'Op ons lijstje: JOBS-training',
    })
    expect(await axeViolations(wrapper.element)).toEqual([])
    await button.trigger('click')
    expect(button.attributes('aria-pressed')).toBe('false')
  })

  it('is pressed when the instrument is on the lijstje already', async () => {
    keepLijstje([anInstrument()])
    expect((await mountButton()).button.attributes('aria-pressed')).toBe('true')
  })

  it('explains why it cannot, until it can', async () => {
    keepLijstje(aLijstje(20))
    const { wrapper, button } = await mountButton()
    await button.trigger('click')
    expect(button.attributes('aria-pressed')).toBe('false')
    expect(wrapper.text()).toContain('Het lijstje is vol (20). Haal er eerst een af.')
    keepLijstje(aLijstje(19))
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    await nextTick()
    expect(wrapper.text()).toBe('Op ons lijstje')
  })
})
