import { describe, expect, it } from 'vitest'
import { instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import {
  aBestandEntry,
  aFacetwaarde,
  aKenmerkLine,
  anInstrumentEntry,
} from '../testing/anInstrumentEntry.ts'
import { mapInstrument } from './mapInstrument.ts'

const map = (over: Parameters<typeof anInstrumentEntry>[0]) =>
  mapInstrument(instrumentEntrySchema.parse(anInstrumentEntry(over)), (text) => String(text.length))

describe('mapInstrument', () => {
  it('lists every code above the ones it works on, direct apart', () => {
    const document = map({
      kenmerken: [aKenmerkLine('1.3.1', 'indirect'), aKenmerkLine('4.1', 'direct')],
    })
    expect(document.kenmerkDirect).toEqual(['4', '4.1'])
    expect(document.kenmerkAlle).toEqual(['1', '1.3', '1.3.1', '4', '4.1'])
  })

  it('counts a kenmerk that is named twice once, direct winning', () => {
    const { kenmerken } = map({
      kenmerken: [aKenmerkLine('4.1', 'indirect'), aKenmerkLine('4.1', 'direct')],
    })
    expect(kenmerken.map(({ code, werking }) => [code, werking])).toEqual([['4.1', 'direct']])
  })

  it('groups practical values by the key of their group', () => {
    const values = [
      aFacetwaarde('vorm', 'online'),
      aFacetwaarde('vorm', 'groep'),
      aFacetwaarde('fase', 'nazorg'),
    ]
    expect(map({ facetwaarden: values }).praktisch).toEqual({
      fase: ['nazorg'],
      vorm: ['groep', 'online'],
    })
  })

  it('takes the highest level of evidence, 0 without any', () => {
    expect(map({ bewijs: [{ niveau: 1 }, { niveau: 3 }] }).bewijs).toEqual({ niveau: 3 })
    expect(map({ bewijs: [] }).bewijs).toEqual({ niveau: 0 })
  })

  it('keeps unknown numbers unknown', () => {
    expect(map({ duurWekenMin: 2 }).duurWeken).toEqual({ min: 2, max: null })
  })

  it('names every file that readers may have, and shows no name of the storage', () => {
    const afbeelding = aBestandEntry({ opslagnaam: 'foto_ab.jpg', alt: 'Een zaal', breedte: 800 })
    const { bestanden, afbeeldingen, bijlagen } = map({
      afbeeldingen: [afbeelding],
      bijlagen: [aBestandEntry()],
    })
    expect(afbeeldingen).toEqual([
      { url: `/bestanden/${bestanden[0]}`, alt: 'Een zaal', breedte: 800, hoogte: null },
    ])
    expect(bijlagen).toEqual([
      {
        url: `/bestanden/${bestanden[1]}`,
        naam: 'Folder.pdf',
        type: 'application/pdf',
        grootte: 12_345,
      },
    ])
  })

  it('changes its fingerprint with its content only', () => {
    expect(map({ doel: 'a' }).hash).toBe(map({ doel: 'a' }).hash)
    expect(map({ doel: 'a' }).hash).not.toBe(map({ doel: 'ander' }).hash)
  })
})
