import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import SiteFooter from './SiteFooter.vue'

const { instelling } = aCatalogus()

describe('SiteFooter', () => {
  it('says who decides, that this is an example, and whose it is', async () => {
    const wrapper = mountComponent(SiteFooter, { props: { instelling } })
    expect(wrapper.text()).toContain('De keuzehulp beslist niet.')
    expect(wrapper.text()).toContain('Dit is een voorbeeldcatalogus.')
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
      'mailto:keuzehulp@voorbeeld.example',
      'tel:0880000000',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('stands without settings', () => {
    const wrapper = mountComponent(SiteFooter, { props: { instelling: null } })
    expect(wrapper.text()).toContain('De keuzehulp beslist niet.')
    expect(wrapper.text()).not.toContain('voorbeeldcatalogus')
  })
})
