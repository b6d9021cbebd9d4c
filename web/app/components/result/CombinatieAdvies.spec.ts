import type { Combinatieadvies } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aCatalogus, aKenmerk } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import CombinatieAdvies from './CombinatieAdvies.vue'

const ADVIES: Combinatieadvies = {
  reden: 'Alleen vaardigheden is zwak. Er was alleen effect met motivatie erbij.',
  bron: { titel: 'Meta-analyse van 47 studies', url: 'https://voorbeeld.example/47', jaar: 2014 },
  voorstellen: [
    { slug: 'empowermenttraining', naam: 'Empowermenttraining', kenmerken: ['5.1', '5.2'] },
    { slug: 'jobclub', naam: 'Jobclub', kenmerken: ['5.2'] },
  ],
}

function mountAdvies(changes: Partial<Combinatieadvies> = {}) {
  const { kenmerken } = aCatalogus()
  const catalogus = { kenmerken: [...kenmerken, aKenmerk('5.1', { naam: 'Willen' })] }
  return mountComponent(CombinatieAdvies, {
    props: { advies: { ...ADVIES, ...changes }, catalogus },
  })
}

describe('CombinatieAdvies', () => {
  it('says first and boldly what is weak, then why, with the source and its year', async () => {
    const wrapper = mountAdvies()
    expect(wrapper.find('b').text()).toBe('Alleen vaardigheden is zwak.')
    expect(wrapper.find('.reden').text()).toBe(ADVIES.reden)
    expect(wrapper.find('.bron').text()).toBe('Bron: Meta-analyse van 47 studies, 2014')
    expect(wrapper.find('.bron a').attributes('href')).toBe('https://voorbeeld.example/47')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('links to each proposal and says what it adds', () => {
    const lines = mountAdvies().findAll('li')
    expect(lines.map((line) => line.find('a').attributes('href'))).toEqual([
      '/instrumenten/empowermenttraining',
      '/instrumenten/jobclub',
    ])
    expect(lines[0]?.text()).toContain('werkt direct aan willen en geloof in eigen kunnen')
  })

  it('stays true, and says so, when there is nothing to propose', async () => {
    const wrapper = mountAdvies({ voorstellen: [] })
    expect(wrapper.find('ul').exists()).toBe(false)
    expect(wrapper.text()).toContain('geen instrument gevonden dat dit aanvult')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('links to no address that cannot safely be followed', () => {
    const wrapper = mountAdvies({ bron: { ...ADVIES.bron, url: 'javascript:alert(1)' } })
    expect(wrapper.find('.bron a').exists()).toBe(false)
    expect(wrapper.find('.bron').text()).toContain('Meta-analyse van 47 studies')
  })
})
