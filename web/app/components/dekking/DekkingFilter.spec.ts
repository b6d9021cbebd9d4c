import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DekkingFilter from './DekkingFilter.vue'

describe('DekkingFilter', () => {
  it('sends the groups under the names of the keuzehulp and keeps the order', async () => {
    const wrapper = mountComponent(DekkingFilter, {
      props: {
        facetgroepen: aCatalogus().facetgroepen,
        keuze: { praktisch: { vorm: ['groep'] }, kenmerk: ['4.1'], sorteer: 'aantal' },
        facetten: { vorm: { groep: 12 } },
      },
    })
    const form = wrapper.element as HTMLFormElement
    expect([form.method, form.getAttribute('action')]).toEqual(['get', '/dekking#keuzematrix'])
    expect([...new FormData(form)]).toEqual([
      ['kenmerk', '4.1'],
      ['sorteer', 'aantal'],
      ['vorm', 'groep'],
    ])
    expect(wrapper.find('summary').text()).toContain('1 gekozen')
    expect(wrapper.find('button[type=submit]').text()).toBe('Toon')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
