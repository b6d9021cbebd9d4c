import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import WerkingFilter from './WerkingFilter.vue'

const mountWith = (changes: object) =>
  mountComponent(WerkingFilter, { props: { selectie: { ...emptySelectie(), ...changes } } })

describe('WerkingFilter', () => {
  it('asks one or all only when there are two or more to combine', () => {
    expect(
      mountWith({ kenmerk: ['4.1'] })
        .find('[type=radio]')
        .exists(),
    ).toBe(false)
    expect(mountWith({ kenmerk: ['4.1', '5.2'] }).findAll('[type=radio]')).toHaveLength(2)
  })

  it('shows the state', async () => {
    const wrapper = mountWith({ kenmerk: ['4.1', '5.2'], werking: 'direct', combineer: 'en' })
    const checked = wrapper.findAll('input').filter((input) => input.element.checked)
    expect(checked.map((input) => input.element.value)).toEqual(['direct', 'en'])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
