import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DomeinVingerafdruk from './DomeinVingerafdruk.vue'

const kenmerken = [
  { code: '4.1', werking: 'direct' },
  { code: '2.1', werking: 'indirect' },
] as const

describe('DomeinVingerafdruk', () => {
  it('draws five bars whose height says how it works', () => {
    const bars = mountComponent(DomeinVingerafdruk, { props: { kenmerken } }).findAll('rect')
    expect(bars.map((bar) => bar.attributes('height'))).toEqual(['3', '15', '3', '30', '3'])
  })

  it('says the same in words', async () => {
    const wrapper = mountComponent(DomeinVingerafdruk, { props: { kenmerken, size: 'large' } })
    expect(wrapper.attributes('aria-label')).toBe(
      'Werkt direct aan werkzoekgedrag, indirect aan sociale omgeving',
    )
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('is silent where the words stand beside it', () => {
    const wrapper = mountComponent(DomeinVingerafdruk, { props: { kenmerken, decorative: true } })
    expect(wrapper.attributes()).toMatchObject({ 'aria-hidden': 'true' })
    expect(wrapper.attributes('role')).toBeUndefined()
  })
})
