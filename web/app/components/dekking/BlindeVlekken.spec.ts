import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import BlindeVlekken from './BlindeVlekken.vue'

const column = (code: string, direct: number) => ({
  code,
  naam: `Kenmerk ${code}`,
  domein: code.charAt(0),
  direct,
  indirect: 0,
})

describe('BlindeVlekken', () => {
  it('names each kenmerk that is hardly covered, with a way to the instruments', async () => {
    const wrapper = mountComponent(BlindeVlekken, {
      props: {
        blindeVlekken: { geen: [column('1.3.3', 0)], een: [column('4.1', 1), column('4.3', 1)] },
        praktisch: {},
      },
    })
    expect(wrapper.findAll('ul').map((list) => list.text())).toEqual([
      '1.3.3 Kenmerk 1.3.3',
      '4.1 Kenmerk 4.14.3 Kenmerk 4.3',
    ])
    expect(wrapper.find('a').attributes('href')).toBe('/keuzehulp?kenmerk=1.3.3')
    expect(wrapper.text()).not.toContain('gekozen filters')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says so when there are none, and when filters narrow what is counted', () => {
    const wrapper = mountComponent(BlindeVlekken, {
      props: { blindeVlekken: { geen: [], een: [] }, praktisch: { vorm: ['groep'] } },
    })
    expect(wrapper.text()).toContain('minstens twee')
    expect(wrapper.text()).toContain('gekozen filters')
  })
})
