import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../testing/builders'
import { groepFacts, mainFacts } from './instrumentFacts'

const mainFact = (term: string, changes = {}) =>
  mainFacts(anInstrument(changes)).find((fact) => fact.term === term)

describe('mainFacts', () => {
  it('has the same facts for every instrument', () => {
    const terms = mainFacts(anInstrument()).map(({ term }) => term)
    expect(terms).toEqual(['Duur', 'Uren', 'Wachttijd', 'Kosten', 'Door', 'Start', 'Plaatsen'])
  })

  it('has no value for what is unknown', () => {
    expect(mainFact('Uren')?.values).toEqual([])
  })

  it('keeps what belongs to a value beside it', () => {
    const kosten = {
      bedrag: 0,
      eenheid: 'traject',
      wieBetaalt: 'Gemeente',
      toelichting: 'Gratis.',
      perTraject: 0,
    }
    expect(mainFact('Kosten', { kosten })).toEqual({
      term: 'Kosten',
      values: ['Geen'],
      notes: ['Gratis.', 'Betaald door: Gemeente'],
    })
    expect(mainFact('Door')?.notes).toEqual(['Eigen organisatie'])
  })
})

describe('groepFacts', () => {
  const valuesOf = (praktisch: Record<string, string[]>) =>
    groepFacts(anInstrument({ praktisch }), aCatalogus()).map(({ term, values }) => [term, values])

  it('names the values of the data in the order of their group', () => {
    expect(valuesOf({ vorm: ['online', 'groep'] })).toEqual([['Vorm', ['Groep', 'Online']]])
  })

  it('shows a group without values as unknown', () => {
    expect(valuesOf({})).toEqual([['Vorm', []]])
  })
})
