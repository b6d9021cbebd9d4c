import { describe, expect, it } from 'vitest'
import { emptyGesprek } from '../../samenkiezen/gesprek'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import StapKenmerken from './StapKenmerken.vue'

const EMPTY = emptyGesprek('2026-11-23')
const FULL = { ...EMPTY, kenmerken: ['1', '1.3', '1.3.1', '4', '4.1'] }

function mountStap(gesprek = EMPTY) {
  const props = { gesprek, catalogus: aGesprekCatalogus() }
  const wrapper = mountComponent(StapKenmerken, { props, attachTo: document.body })
  const press = async (text: string) => {
    const button = wrapper.findAll('button').find((other) => other.text() === text)
    if (!button) throw new Error(`No button "${text}"`)
    await button.trigger('click')
  }
  return { wrapper, press }
}

describe('StapKenmerken', () => {
  it('asks one question at a time and can pass over a subject', async () => {
    const { wrapper, press } = mountStap()
    await press('Volgend onderwerp')
    expect(wrapper.text()).toContain('Werkzoekgedrag')
    await press('Hier praten we over')
    expect(wrapper.text()).toContain('Hoe gaat het met 4.1?')
    await press('Nu niet')
    expect(wrapper.emitted('doe')).toEqual([[{ soort: 'niet nu', code: '4.1' }]])
    expect(document.activeElement?.textContent).toBe('Motivatie')
  })

  it('asks which of five makes room for the sixth', async () => {
    const { wrapper, press } = mountStap(FULL)
    await press('Zelf aanwijzen')
    const inputs = wrapper.findAll('.domein input')
    await inputs.at(-1)?.setValue(true)
    expect(document.activeElement?.textContent).toContain('Je hebt er al 5')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('swaps the one that may go', async () => {
    const { wrapper, press } = mountStap(FULL)
    await press('Zelf aanwijzen')
    await wrapper.findAll('.domein input').at(-1)?.setValue(true)
    await press('Werkzoekgedrag mag weg')
    expect(wrapper.emitted('doe')).toEqual([[{ soort: 'wissel', weg: '4', erbij: '5.2' }]])
    expect(wrapper.text()).not.toContain('Je hebt er al 5')
  })
})
