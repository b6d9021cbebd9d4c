import { describe, expect, it } from 'vitest'
import { instrumentEntrySchema, type InstrumentEntryInput } from '../contract/instrumentEntry.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { emptySelectie } from '../selection/selectie.ts'
import { instrumentenSettings } from '../settings/indexSettings.ts'
import { aFacetwaarde, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { passes } from './filterInstrumenten.ts'

const finds = (over: Partial<InstrumentEntryInput>, q: string) =>
  passes(
    mapInstrument(instrumentEntrySchema.parse(anInstrumentEntry(over)), () => ''),
    { ...emptySelectie(), q },
  )

const kenmerk = { code: '4.1', naam: 'Zoekgedrag' }
const leverancier = { code: 'l', slug: 'l', naam: 'Zoekgedrag', soort: null, website: null }

/** By each attribute that the engine looks in: an instrument with this word in it alone. */
const BY_ATTRIBUTE: Record<string, Partial<InstrumentEntryInput>> = {
  naam: { naam: 'Zoekgedrag' },
  samenvatting: { samenvatting: 'Zoekgedrag' },
  doel: { doel: 'Zoekgedrag' },
  clientSamenvatting: { clientSamenvatting: 'Zoekgedrag' },
  doelgroepomschrijving: { doelgroepomschrijving: 'Zoekgedrag' },
  werkwijze: { werkwijze: 'Zoekgedrag' },
  hoeIsHet: { hoeIsHet: 'Zoekgedrag' },
  voorwaarden: { voorwaarden: 'Zoekgedrag' },
  'leverancier.naam': { leverancier },
  'zoekwoorden.namen': { kenmerken: [{ kenmerk, werking: 'direct', toelichting: null }] },
  'zoekwoorden.woorddelen': { naam: 'Werkzoekgedragstraining' },
}

describe('text search without the engine', () => {
  it.each(Object.entries(BY_ATTRIBUTE))('looks in %s', (_attribute, over) => {
    expect(finds(over, 'zoekgedrag')).toBe(true)
    expect(finds({}, 'zoekgedrag')).toBe(false)
  })

  it('looks in all that the engine looks in, and no more', () => {
    const attributes = instrumentenSettings().searchableAttributes ?? []
    expect(Object.keys(BY_ATTRIBUTE).sort()).toEqual(attributes.toSorted())
  })

  it('finds by the key of a practical value, as its name is not at hand', () => {
    const facetwaarden = [aFacetwaarde('doelgroep', 'lang-werkzoekend')]
    expect(finds({ facetwaarden }, 'lang werkzoekend')).toBe(true)
  })

  it('asks that every word occurs, small words, marks and capitals aside', () => {
    const over = { naam: 'Oriëntatie', doel: 'Een plan' }
    expect(finds(over, 'ORIENTATIE voor het plan')).toBe(true)
    expect(finds(over, 'Oriëntatie baan')).toBe(false)
  })

  it('takes small words at their word when there is nothing else', () => {
    expect(finds({ doel: 'Over de drempel' }, 'over')).toBe(true)
    expect(finds({ doel: 'Een drempel' }, 'over')).toBe(false)
  })
})
