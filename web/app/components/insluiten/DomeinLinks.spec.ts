import { describe, expect, it } from 'vitest'
import { aKenmerk } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DomeinLinks from './DomeinLinks.vue'

describe('DomeinLinks', () => {
  it('opens each domain in a tab of its own, which knows nothing of this page', async () => {
    const domeinen = [aKenmerk('1', { naam: 'Menselijk kapitaal' }), aKenmerk('5')]
    const wrapper = mountComponent(DomeinLinks, { props: { domeinen } })
    const links = wrapper.findAll('a')
    expect(links.map((link) => link.text())).toEqual(['Menselijk kapitaal', 'Kenmerk 5'])
    expect(links.map((link) => link.attributes('href'))).toEqual([
      '/keuzehulp?kenmerk=1',
      '/keuzehulp?kenmerk=5',
    ])
    for (const link of links)
      expect(link.attributes()).toMatchObject({ target: '_blank', rel: 'noopener' })
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
