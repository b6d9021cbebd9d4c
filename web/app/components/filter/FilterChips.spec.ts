import { emptySelectie, type Selectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FilterChips from './FilterChips.vue'

const two = { ...emptySelectie(), kenmerk: ['4.1'], praktisch: { vorm: ['groep'] } }

function mountChips(selectie: Selectie = two) {
  return mountComponent(FilterChips, {
    props: { selectie, catalogus: aCatalogus() },
    attachTo: document.body,
  })
}

describe('FilterChips', () => {
  it('links to the selectie without that filter', async () => {
    const wrapper = mountChips()
    const links = wrapper.findAll('a').map((link) => [link.text(), link.attributes('href')])
    expect(links).toEqual([
      ['Haal weg: 4.1Sollicitatievaardigheden', '/keuzehulp?vorm=groep'],
      ['Haal weg: Vorm: Groep', '/keuzehulp?kenmerk=4.1'],
      ['Alles wissen', '/keuzehulp'],
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('shows nothing when nothing is chosen', () => {
    expect(mountChips(emptySelectie()).find('a').exists()).toBe(false)
  })

  it('moves focus to the neighbour of a chip that goes', async () => {
    const wrapper = mountChips()
    await wrapper.find('a').trigger('click')
    await wrapper.setProps({ selectie: { ...two, kenmerk: [] } })
    expect(document.activeElement?.textContent).toContain('Vorm: Groep')
  })

  it('says when the last one has gone', async () => {
    const wrapper = mountChips({ ...emptySelectie(), kenmerk: ['4.1'] })
    await wrapper.find('a').trigger('click')
    await wrapper.setProps({ selectie: emptySelectie() })
    expect(wrapper.emitted('emptied')).toHaveLength(1)
  })
})
