import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { mountComponent } from '../../testing/mountComponent'
import ControleFact from './ControleFact.vue'

const textOn = (vandaag: string, changes = {}) =>
  mountComponent(ControleFact, { props: { instrument: anInstrument(changes), vandaag } })
    .find('dd')
    .text()

describe('ControleFact', () => {
  it('says when, by whom and when again', () => {
    expect(textOn('2026-11-23')).toBe('3 oktober 2026 door Beheergroepvolgende keer 3 april 2027')
  })

  it('says that the next check is late', () => {
    expect(textOn('2027-04-04')).toContain('had opnieuw gemoeten op 3 april 2027')
  })

  it('says when it was never checked', () => {
    expect(textOn('2026-11-23', { gecontroleerdOp: null, volgendeControle: null })).toBe('Nog niet')
  })
})
