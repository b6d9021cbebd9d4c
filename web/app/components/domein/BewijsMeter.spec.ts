import { describe, expect, it } from 'vitest'
import { mountComponent } from '../../testing/mountComponent'
import BewijsMeter from './BewijsMeter.vue'

describe('BewijsMeter', () => {
  it.each([0, 3, 4])('fills %i of four steps', (niveau) => {
    const wrapper = mountComponent(BewijsMeter, { props: { niveau } })
    expect(wrapper.findAll('rect')).toHaveLength(4)
    expect(wrapper.findAll('.on')).toHaveLength(niveau)
  })
})
