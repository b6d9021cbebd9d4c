import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import MatchReasons from './MatchReasons.vue'

describe('MatchReasons', () => {
  it('says for each need how the instrument works on it', async () => {
    const match = { score: 0.5, direct: ['4.1'], indirect: ['5.2'], niet: ['1.3.1'] }
    const wrapper = mountComponent(MatchReasons, { props: { match, catalogus: aCatalogus() } })
    expect(wrapper.findAll('li').map((line) => line.text())).toEqual([
      'Werkt direct aan Sollicitatievaardigheden',
      'Helpt bij Geloof in eigen kunnen',
      'Niet gericht op Nederlands lezen en schrijven',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
