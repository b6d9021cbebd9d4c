import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import InstrumentHeader from './InstrumentHeader.vue'

describe('InstrumentHeader', () => {
  it('leads to the list and to the version for the client', async () => {
    const wrapper = mountComponent(InstrumentHeader, { props: { instrument: anInstrument() } })
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/keuzehulp',
      '/instrumenten/jobs-training',
      '/instrumenten/jobs-training/client',
    ])
    expect(wrapper.find('h1').text()).toBe('JOBS-training')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
