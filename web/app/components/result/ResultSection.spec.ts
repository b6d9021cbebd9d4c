import { type Combinatieadvies, emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import type { KeuzehulpPagina } from '#shared/types/pagina'
import { aCatalogus, aResultaat } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ResultSection from './ResultSection.vue'

const ADVIES: Combinatieadvies = {
  reden: 'Alleen vaardigheden is zwak. Dat bleek uit onderzoek.',
  bron: { titel: 'Onderzoek', url: 'https://voorbeeld.example', jaar: 2014 },
  voorstellen: [],
}

function mountSection(
  totaal: number,
  resultaten = [aResultaat()],
  isPending = false,
  combinatieadvies: Combinatieadvies | null = null,
) {
  const pagina: KeuzehulpPagina = {
    selectie: emptySelectie(),
    meldingen: [],
    antwoord: {
      totaal,
      pagina: 1,
      perPagina: 20,
      resultaten,
      facetten: {},
      combinatieadvies,
    },
    uitwegen: [],
    verouderd: false,
  }
  const props = { pagina, catalogus: aCatalogus(), isPending, vandaag: '2026-11-23' }
  return mountComponent(ResultSection, { props })
}

describe('ResultSection', () => {
  it('lists what was found', async () => {
    const wrapper = mountSection(1)
    expect(wrapper.findAll('.result')).toHaveLength(1)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('keeps the list while new results are on their way', () => {
    const wrapper = mountSection(1, [aResultaat()], true)
    expect(wrapper.attributes('aria-busy')).toBe('true')
    expect(wrapper.find('.result').exists()).toBe(true)
  })

  it('advises after the list to combine, only when there is something to say', async () => {
    const wrapper = mountSection(1, [aResultaat()], false, ADVIES)
    expect(wrapper.find('ol + .notice').text()).toContain('Alleen vaardigheden is zwak.')
    expect(await axeViolations(wrapper.element)).toEqual([])
    expect(mountSection(1).find('.notice').exists()).toBe(false)
  })

  it('helps on when there is nothing', () => {
    expect(mountSection(0, []).text()).toContain('Geen instrument past')
  })

  it('says so on a page past the last', () => {
    expect(mountSection(25, []).text()).toContain('Zoveel bladzijden zijn er niet')
  })
})
