import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FilterPanel from './FilterPanel.vue'

describe('FilterPanel', () => {
  it('offers kenmerken, werking, the groups of the data and the limits', async () => {
    const wrapper = mountComponent(FilterPanel, {
      props: {
        catalogus: aCatalogus(),
        selectie: { ...emptySelectie(), kenmerk: ['4.1', '5.2'] },
        facetten: { kenmerk: { 4: 19 }, vorm: { groep: 12 } },
      },
    })
    const names = wrapper.findAll('input').map((input) => input.element.name)
    expect([...new Set(names)]).toEqual([
      'kenmerk',
      'werking',
      'combineer',
      'vorm',
      'duurMaxWeken',
      'urenPerWeekMax',
      'kostenMax',
      'wachttijdMaxWeken',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
