import { describe, expect, it } from 'vitest'
import { combinatieTip } from '../../samenkiezen/combinatie'
import { emptyGesprek } from '../../samenkiezen/gesprek'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import CombinatieNotice from './CombinatieNotice.vue'

function mountNotice(isFull: boolean) {
  const gesprek = { ...emptyGesprek('2026-11-23'), kenmerken: ['4.1'] }
  const tip = combinatieTip(gesprek, aGesprekCatalogus().instrumenten)
  if (!tip) throw new Error('One side alone gives an advice')
  return mountComponent(CombinatieNotice, { props: { tip, isFull } })
}

describe('CombinatieNotice', () => {
  it('says what would complete it, and the coach where that comes from', async () => {
    const wrapper = mountNotice(false)
    expect(wrapper.text()).toContain('iets wat je zin en vertrouwen geeft')
    expect(wrapper.text()).toContain('47 studies')
    await wrapper.find('button').trigger('click')
    expect(wrapper.emitted('look')).toEqual([['empowerment']])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('proposes nothing for which there is no room', () => {
    expect(mountNotice(true).find('button').exists()).toBe(false)
  })
})
