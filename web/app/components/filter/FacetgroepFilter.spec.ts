import { describe, expect, it } from 'vitest'
import type { Catalogus } from '../../domein/catalogus'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FacetgroepFilter from './FacetgroepFilter.vue'

const groep = aCatalogus().facetgroepen[0] as Catalogus['facetgroepen'][number]

describe('FacetgroepFilter', () => {
  it('lists the values of the data with their counts', async () => {
    const wrapper = mountComponent(FacetgroepFilter, {
      props: { groep, chosen: ['groep'], counts: { groep: 12 } },
    })
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual([
      'Groep, 12 instrumenten',
      'Online, 0 instrumenten',
    ])
    expect(wrapper.find('summary').text()).toContain('1 gekozen')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
