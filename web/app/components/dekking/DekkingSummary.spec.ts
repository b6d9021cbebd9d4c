import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DekkingSummary from './DekkingSummary.vue'

const mountSummary = (totaal: number, shown: number, kenmerk: string[] = []) =>
  mountComponent(DekkingSummary, {
    props: {
      keuze: { praktisch: {}, kenmerk, sorteer: 'naam' as const },
      catalogus: aCatalogus(),
      totaal,
      shown,
    },
  })

describe('DekkingSummary', () => {
  it('says how many there are, of how many, and whether all are shown', () => {
    expect(mountSummary(52, 52).find('p').text()).toBe('52 instrumenten')
    expect(mountSummary(17, 17).find('p').text()).toBe('17 instrumenten van de 52')
    expect(mountSummary(52, 10).find('p').text()).toContain('de eerste 10')
  })

  it('takes off what was chosen and changes the order by links', async () => {
    const wrapper = mountSummary(52, 52, ['4.1'])
    const links = wrapper.findAll('a')
    expect(links.map((link) => [link.text(), link.attributes('href')])).toEqual([
      ['Haal weg: Vooraan: 4.1 Sollicitatievaardigheden', '/dekking#keuzematrix'],
      ['naam', '/dekking?kenmerk=4.1#keuzematrix'],
      ['meeste kenmerken direct', '/dekking?kenmerk=4.1&sorteer=aantal#keuzematrix'],
    ])
    expect(wrapper.findAll('[aria-current]').map((link) => link.text())).toEqual(['naam'])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
