import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import WerkingMark from './WerkingMark.vue'

describe('WerkingMark', () => {
  it.each([
    ['full', 'circle.filled'],
    ['half', 'circle.open + path.filled'],
    ['empty', 'circle.open:last-child'],
  ] as const)('draws %s by shape, not by colour alone', async (kind, shape) => {
    const wrapper = mountComponent(WerkingMark, { props: { kind, domein: '4' } })
    expect(wrapper.find(shape).exists()).toBe(true)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
