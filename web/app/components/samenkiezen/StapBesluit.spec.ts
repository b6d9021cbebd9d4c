import { describe, expect, it } from 'vitest'
import { emptyGesprek, type Gesprek } from '../../samenkiezen/gesprek'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { mountComponent } from '../../testing/mountComponent'
import StapBesluit from './StapBesluit.vue'

const mountStap = (changes: Partial<Gesprek>) =>
  mountComponent(StapBesluit, {
    props: {
      gesprek: {
        ...emptyGesprek('2026-11-23'),
        lijstje: ['jobs-training', 'taalhuis'],
        ...changes,
      },
      catalogus: aGesprekCatalogus(),
      vandaag: '2026-11-23',
    },
  })

describe('StapBesluit', () => {
  it('lets waiting be chosen as easily as anything else', async () => {
    const wrapper = mountStap({})
    const radios = wrapper.findAll('input[type="radio"]')
    expect(radios).toHaveLength(4)
    await radios[2]?.setValue(true)
    expect(wrapper.emitted('doe')).toEqual([[{ soort: 'besluit', besluit: 'nog-niet' }]])
    expect(mountStap({ besluit: 'nog-niet' }).text()).not.toContain('Wat kiezen jullie?')
  })

  it('asks for two or more in a combination', () => {
    const hint = 'Een combinatie is twee of meer.'
    expect(mountStap({ besluit: 'combinatie', gekozen: ['taalhuis'] }).text()).toContain(hint)
    const both = mountStap({ besluit: 'combinatie', gekozen: ['taalhuis', 'jobs-training'] })
    expect(both.text()).not.toContain(hint)
  })

  it('lists the conditions of what was chosen, and grants nothing', () => {
    const text = mountStap({ besluit: 'kiezen', gekozen: ['taalhuis'] }).text()
    expect(text).toContain('Er is een uitkering.')
    expect(text).toContain('De keuzehulp kent niets toe.')
  })

  it('keeps the browser from remembering or checking what is written', () => {
    for (const field of mountStap({}).findAll('textarea, input[type="text"]'))
      expect(field.attributes()).toMatchObject({ autocomplete: 'off', spellcheck: 'false' })
  })
})
