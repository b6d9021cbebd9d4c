import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import BronnenSection from './BronnenSection.vue'

describe('BronnenSection', () => {
  it('gives title and year, and a link only to a web address', async () => {
    const bronnen = [
      { titel: 'Meta-analyse', url: 'https://bron.example', jaar: 2014 },
      { titel: 'Rapport', url: 'javascript:alert(1)', jaar: null },
    ]
    const wrapper = mountComponent(BronnenSection, { props: { bronnen } })
    expect(wrapper.findAll('li').map((line) => line.text())).toEqual([
      'Meta-analyse, 2014',
      'Rapport, jaar onbekend',
    ])
    expect(wrapper.findAll('a')).toHaveLength(1)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says when there is none', () => {
    expect(mountComponent(BronnenSection, { props: { bronnen: [] } }).text()).toContain(
      'Geen bronnen bekend',
    )
  })
})
