import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../app/testing/builders'
import { composeVergelijking } from './composeVergelijking'

const asked = (...slugs: string[]) => ({
  slugs,
  kenmerk: ['4.1'],
  alleenVerschillen: false,
  meldingen: ['Eerder gemeld.'],
})

const found = (...slugs: string[]) => ({
  waarde: slugs.map((slug) => anInstrument({ slug, naam: `Naam van ${slug}` })),
  verouderd: false,
})

describe('composeVergelijking', () => {
  it('shows what exists and names what does not', () => {
    const pagina = composeVergelijking(asked('a', 'weg', 'b'), found('a', 'b'))
    expect(pagina.instrumenten.map(({ slug }) => slug)).toEqual(['a', 'b'])
    expect(pagina.meldingen[0]).toBe('Eerder gemeld.')
    expect(pagina.meldingen[1]).toContain('‘weg’ is niet gevonden')
    expect(pagina.meldingen).toHaveLength(2)
  })

  it('shows the first four that exist and names the others', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e']
    const pagina = composeVergelijking(asked('weg', ...slugs), found(...slugs))
    expect(pagina.instrumenten.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd'])
    expect(pagina.meldingen.at(-1)).toContain('‘Naam van e’')
  })

  it('says when it comes from memory', () => {
    const pagina = composeVergelijking(asked('a'), { ...found('a'), verouderd: true })
    expect(pagina.verouderd).toBe(true)
  })
})
