import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ClientTime from './ClientTime.vue'

function answers(changes: object) {
  const wrapper = mountComponent(ClientTime, { props: { instrument: anInstrument(changes) } })
  return wrapper.findAll('dd').map((answer) => answer.text())
}

describe('ClientTime', () => {
  it('answers how long, how much and when', async () => {
    const known = { urenPerWeek: { min: 8, max: 8 }, wachttijdWeken: 3 }
    expect(answers(known)).toEqual(['1 tot 2 weken', '8 uur per week', 'Ongeveer 3 weken'])
    const wrapper = mountComponent(ClientTime, { props: { instrument: anInstrument(known) } })
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says whom to ask, and that there is no waiting', () => {
    expect(answers({ wachttijdWeken: 0 }).slice(1)).toEqual(['Vraag het aan je coach', 'Nee'])
  })
})
