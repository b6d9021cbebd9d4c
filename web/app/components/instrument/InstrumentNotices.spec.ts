import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import InstrumentNotices from './InstrumentNotices.vue'

function mountOn(vandaag: string, verouderd = false) {
  return mountComponent(InstrumentNotices, {
    props: { instrument: anInstrument(), verouderd, vandaag },
  })
}

describe('InstrumentNotices', () => {
  it('is silent when all is well', () => {
    expect(mountOn('2026-11-23').text()).toBe('')
  })

  it('says that the check has lapsed and that data may be old', async () => {
    const wrapper = mountOn('2027-05-01', true)
    expect(wrapper.text()).toContain('had op 3 april 2027 opnieuw moeten worden nagekeken')
    expect(wrapper.text()).toContain('er kan intussen iets zijn veranderd')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
