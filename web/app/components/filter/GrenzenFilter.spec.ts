import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import GrenzenFilter from './GrenzenFilter.vue'

describe('GrenzenFilter', () => {
  it('has a field for every limit, named by its query parameter', async () => {
    const wrapper = mountComponent(GrenzenFilter, { props: { grenzen: { kostenMax: 500 } } })
    const fields = wrapper.findAll('input').map(({ element }) => [element.name, element.value])
    expect(fields).toEqual([
      ['duurMaxWeken', ''],
      ['urenPerWeekMax', ''],
      ['kostenMax', '500'],
      ['wachttijdMaxWeken', ''],
    ])
    expect(wrapper.attributes('open')).toBeDefined()
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
