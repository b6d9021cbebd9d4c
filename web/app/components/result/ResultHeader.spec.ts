import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ResultHeader from './ResultHeader.vue'

function mountHeader(totaal: number, kenmerk: string[] = []) {
  return mountComponent(ResultHeader, {
    props: { totaal, selectie: { ...emptySelectie(), kenmerk } },
  })
}

describe('ResultHeader', () => {
  it('says how many there are', async () => {
    const wrapper = mountHeader(14)
    expect(wrapper.find('h2').text()).toBe('14 instrumenten')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('explains the order when it is by match', () => {
    expect(mountHeader(14).text()).not.toContain('telt dat half')
    expect(mountHeader(14, ['4.1']).text()).toContain('telt dat half')
  })

  it('has no order for less than two', () => {
    expect(mountHeader(1).find('select').exists()).toBe(false)
    expect(mountHeader(0).find('h2').text()).toBe('Geen instrumenten')
  })
})
