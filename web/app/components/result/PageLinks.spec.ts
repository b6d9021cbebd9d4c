import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import PageLinks from './PageLinks.vue'

const mountPages = (pagina: number, totaal: number) =>
  mountComponent(PageLinks, {
    props: { selectie: { ...emptySelectie(), pagina, q: 'cv' }, totaal },
  })

describe('PageLinks', () => {
  it('keeps the selectie and says which page this is', async () => {
    const wrapper = mountPages(2, 52)
    const links = wrapper.findAll('a').map((link) => [link.text(), link.attributes('href')])
    expect(links).toEqual([
      ['Vorige', '/keuzehulp?q=cv'],
      ['Pagina 1', '/keuzehulp?q=cv'],
      ['Pagina 2', '/keuzehulp?q=cv&pagina=2'],
      ['Pagina 3', '/keuzehulp?q=cv&pagina=3'],
      ['Volgende', '/keuzehulp?q=cv&pagina=3'],
    ])
    expect(wrapper.find('[aria-current]').text()).toBe('Pagina 2')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('is not there for a single page', () => {
    expect(mountPages(1, 20).find('nav').exists()).toBe(false)
  })
})
