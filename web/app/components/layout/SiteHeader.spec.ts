import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import SiteHeader from './SiteHeader.vue'

const { instelling } = aCatalogus()
const mountOn = (path: string) => mountComponent(SiteHeader, { props: { instelling, path } })

describe('SiteHeader', () => {
  it('marks where the reader is', async () => {
    const wrapper = mountOn('/instrumenten/jobclub')
    expect(wrapper.find('nav a').attributes('aria-current')).toBe('true')
    expect(mountOn('/').find('nav a').attributes('aria-current')).toBeUndefined()
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('labels an example catalogue, and only that', () => {
    expect(mountOn('/').text()).toContain('Voorbeeldcatalogus')
    const wrapper = mountComponent(SiteHeader, { props: { instelling: null, path: '/' } })
    expect(wrapper.text()).not.toContain('Voorbeeldcatalogus')
  })
})
