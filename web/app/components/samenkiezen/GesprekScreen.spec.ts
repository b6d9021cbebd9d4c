import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { emptyGesprek, type Gesprek } from '../../samenkiezen/gesprek'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import GesprekScreen from './GesprekScreen.vue'

const TALK: Gesprek = {
  ...emptyGesprek('2026-11-20'),
  kenmerken: ['4.1'],
  lijstje: ['jobs-training', 'taalhuis'],
  waarden: ['dichtbij'],
  besluit: 'combinatie',
  gekozen: ['jobs-training'],
  vragen: ['Wanneer?'],
}
const PROPS = {
  gesprek: TALK,
  stored: null,
  catalogus: aGesprekCatalogus(),
  meldingen: [],
  isKept: true,
  hasFailed: false,
  vandaag: '2026-11-23',
}
const mountScreen = (changes: Partial<InstanceType<typeof GesprekScreen>['$props']> = {}) =>
  mountComponent(GesprekScreen, { props: { ...PROPS, ...changes }, attachTo: document.body })

describe('GesprekScreen', () => {
  it.each([1, 2, 3, 4, 5, 6])('passes axe at step %i, under one heading', async (stap) => {
    const wrapper = mountScreen({ gesprek: { ...TALK, stap } })
    expect(wrapper.findAll('h1')).toHaveLength(1)
    expect(wrapper.find('[aria-current="step"]').text()).toContain(`Stap ${stap}`)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('has advice for the coach at every step of the talk', () => {
    for (const stap of [1, 2, 3, 4, 5])
      expect(mountScreen({ gesprek: { ...TALK, stap } }).text()).toContain('Voor de coach:')
  })

  it('brings who listens to the heading of the next step', async () => {
    vi.stubGlobal('scrollTo', vi.fn<() => void>())
    const wrapper = mountScreen()
    await wrapper.setProps({ gesprek: { ...TALK, stap: 4 } })
    await nextTick()
    expect(document.activeElement?.textContent).toBe('Wat is voor jou belangrijk?')
  })

  it('leaves the focus where it is while they choose', async () => {
    const wrapper = mountScreen()
    wrapper.find('input').element.focus()
    await wrapper.setProps({ gesprek: { ...TALK, rolverdeling: 'samen' } })
    await nextTick()
    expect(document.activeElement).toBe(wrapper.find('input').element)
  })

  it('shows nothing of a kept conversation before they say it is theirs', () => {
    const wrapper = mountScreen({ stored: { ...TALK, reden: 'Geheim' } })
    expect(wrapper.find('h1').text()).toBe('Verder met jullie gesprek?')
    expect(wrapper.text()).toContain('20 november 2026')
    for (const hidden of ['Geheim', 'JOBS-training', 'Stap 1'])
      expect(wrapper.text()).not.toContain(hidden)
  })

  it('begins without the catalogue, and offers another try when it cannot be had', async () => {
    const gesprek = { ...TALK, stap: 3 }
    expect(mountScreen({ catalogus: null }).text()).toContain('Wie beslist wat?')
    const wrapper = mountScreen({ gesprek, catalogus: null, hasFailed: true })
    await wrapper.find('[role="alert"] button').trigger('click')
    expect(wrapper.emitted('retry')).toHaveLength(1)
  })

  it('goes back and on from every step, and nowhere past the ends', async () => {
    const names = (stap: number) =>
      mountScreen({ gesprek: { ...TALK, stap } })
        .findAll('.stap-buttons button')
        .map((button) => button.text())
    expect(names(1)).toEqual(['Verder'])
    expect(names(3)).toEqual(['Terug', 'Verder'])
    expect(names(6)).toEqual(['Terug'])
    const wrapper = mountScreen({ gesprek: { ...TALK, stap: 3 } })
    await wrapper.find('.stap-buttons .button--primary').trigger('click')
    expect(wrapper.emitted('ga')).toEqual([[4]])
  })
})
