import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import VoorEnNadelen from './VoorEnNadelen.vue'

const titles = { voordelen: 'Wat het oplevert', nadelen: 'Wat het vraagt' }

describe('VoorEnNadelen', () => {
  it('gives both sides the same form', async () => {
    const wrapper = mountComponent(VoorEnNadelen, {
      props: { voordelen: [{ tekst: 'Contact' }], nadelen: [{ tekst: 'Reizen' }], titles },
    })
    const [left, right] = wrapper.findAll('section')
    expect(left?.text()).toBe('Wat het oplevertContact')
    expect(right?.text()).toBe('Wat het vraagtReizen')
    expect(left?.html().replace(/Wat het oplevert|Contact|d="[^"]*"/g, '')).toBe(
      right?.html().replace(/Wat het vraagt|Reizen|d="[^"]*"/g, ''),
    )
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says when a side is not described', () => {
    const wrapper = mountComponent(VoorEnNadelen, { props: { voordelen: [], nadelen: [], titles } })
    expect(wrapper.text()).toContain('Nog niet beschreven.')
  })
})
