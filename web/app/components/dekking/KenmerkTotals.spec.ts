import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import KenmerkTotals from './KenmerkTotals.vue'

describe('KenmerkTotals', () => {
  it('spells out each code with its totals and a way to its instruments', async () => {
    const columns = [{ code: '4.1', naam: 'Solliciteren', domein: '4', direct: 3, indirect: 5 }]
    const wrapper = mountComponent(KenmerkTotals, {
      props: {
        domeinen: [{ code: '4', naam: 'Werkzoekgedrag', columns }],
        praktisch: { vorm: ['groep'] },
      },
    })
    expect(wrapper.find('h3').text()).toBe('4 Werkzoekgedrag')
    expect(wrapper.find('li').text()).toBe('4.1 Solliciteren3 direct, 5 indirect')
    expect(wrapper.find('a').attributes('href')).toBe('/keuzehulp?kenmerk=4.1&vorm=groep')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
