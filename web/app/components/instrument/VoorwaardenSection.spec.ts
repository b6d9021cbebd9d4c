import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import VoorwaardenSection from './VoorwaardenSection.vue'

function mountWith(url: string | null) {
  const grondslag = {
    wet: 'Participatiewet',
    artikel: '10',
    url,
    geldigVan: '2015-01-01',
    geldigTot: null,
  }
  const instrument = { voorwaarden: null, aandachtspunten: null, grondslagen: [grondslag] }
  return mountComponent(VoorwaardenSection, { props: { instrument, vandaag: '2026-11-23' } })
}

describe('VoorwaardenSection', () => {
  it('names the rule, links to it and says since when it holds', async () => {
    const wrapper = mountWith('https://wetten.overheid.nl/x')
    expect(wrapper.find('a').attributes('href')).toBe('https://wetten.overheid.nl/x')
    expect(wrapper.find('li').text()).toContain('geldt sinds 1 januari 2015')
    expect(wrapper.text()).toContain('Nog niet beschreven.')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('does not link to what is no web address', () => {
    expect(mountWith('javascript:alert(1)').find('a').exists()).toBe(false)
  })
})
