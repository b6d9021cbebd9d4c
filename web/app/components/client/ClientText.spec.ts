import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ClientText from './ClientText.vue'

describe('ClientText', () => {
  it('puts every sentence on a line of its own', async () => {
    const wrapper = mountComponent(ClientText, {
      props: { text: 'Je komt vijf keer. Je oefent samen.' },
    })
    expect(wrapper.findAll('span').map((line) => line.text())).toEqual([
      'Je komt vijf keer.',
      'Je oefent samen.',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says whom to ask when there is no text', () => {
    expect(mountComponent(ClientText, { props: { text: null } }).text()).toContain(
      'Vraag het aan je coach',
    )
  })
})
