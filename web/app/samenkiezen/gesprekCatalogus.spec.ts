import { passes } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { gesprekInstrument } from '../../server/samenkiezen/gesprekInstrument'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { anInstrument } from '../testing/builders'
import { gesprekCatalogus } from './gesprekCatalogus'
import { gesprekSelectie } from './rankMogelijkheden'

const KOSTEN = { bedrag: 25, eenheid: 'uur', wieBetaalt: null, toelichting: null } as const

describe('gesprekCatalogus', () => {
  it('makes whole instruments of what was sent, so that the rules of search hold', () => {
    const instrument = anInstrument({ kosten: { ...KOSTEN, perTraject: 500 }, hoeIsHet: 'Fijn.' })
    const pagina = { ...aGesprekCatalogus(), instrumenten: [gesprekInstrument(instrument)] }
    const [whole] = gesprekCatalogus(pagina).instrumenten
    expect(whole).toMatchObject({ slug: instrument.slug, hoeIsHet: 'Fijn.', doel: null })
    expect(whole?.kenmerken[0]).toMatchObject({ code: '4.1', naam: 'Sollicitatievaardigheden' })
    const wensen = { kenmerken: ['4.1'], praktisch: {} }
    for (const [kostenMax, kept] of [
      [499, false],
      [500, true],
    ] as const)
      expect(whole && passes(whole, gesprekSelectie({ ...wensen, grenzen: { kostenMax } }))).toBe(
        kept,
      )
  })
})
