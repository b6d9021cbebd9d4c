import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import EmptyResult from './EmptyResult.vue'

describe('EmptyResult', () => {
  it('names the filter to drop and what that brings', async () => {
    const wrapper = mountComponent(EmptyResult, {
      props: {
        selectie: { ...emptySelectie(), kenmerk: ['4.1'], praktisch: { vorm: ['online'] } },
        uitwegen: [
          { filter: { soort: 'praktisch', groep: 'vorm', sleutel: 'online' }, totaal: 11 },
        ],
        catalogus: aCatalogus(),
      },
    })
    const [way, restart] = wrapper.findAll('a')
    expect(way?.text()).toBe('Zonder Vorm: Online11 instrumenten')
    expect(way?.attributes('href')).toBe('/keuzehulp?kenmerk=4.1')
    expect(restart?.attributes('href')).toBe('/keuzehulp')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
