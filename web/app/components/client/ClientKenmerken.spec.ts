import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ClientKenmerken from './ClientKenmerken.vue'

describe('ClientKenmerken', () => {
  it('uses the words for clients, what it is for first', async () => {
    const { kenmerken } = anInstrument()
    const wrapper = mountComponent(ClientKenmerken, {
      props: { kenmerken, catalogus: aCatalogus() },
    })
    expect(wrapper.findAll('h3').map((title) => title.text())).toEqual([
      'Hier gaat het vooral over',
      'Dit kan ook beter gaan',
    ])
    expect(wrapper.findAll('li').map((line) => line.text())).toEqual([
      'Uitleg van 4.1.',
      'Uitleg van 1.3.1.',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
