import { describe, expect, it } from 'vitest'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { emptyGesprek } from './gesprek'
import { keepKnown } from './keepKnown'

const EMPTY = emptyGesprek('2026-11-23')

describe('keepKnown', () => {
  it('drops what the catalogue no longer has, with a sentence for each kind', () => {
    const { gesprek, meldingen } = keepKnown(
      {
        ...EMPTY,
        kenmerken: ['4.1', '9.9'],
        lijstje: ['weg', 'taalhuis', 'ook-weg'],
        gekozen: ['weg'],
        waarden: ['dichtbij', 'weg'],
        praktisch: { vorm: ['groep', 'weg'], weg: ['groep'] },
      },
      aGesprekCatalogus(),
    )
    expect(gesprek).toEqual({
      ...EMPTY,
      kenmerken: ['4.1'],
      lijstje: ['taalhuis'],
      waarden: ['dichtbij'],
      praktisch: { vorm: ['groep'] },
    })
    expect(meldingen).toEqual([
      '1 onderwerp bestaat niet meer. Dat is weggehaald.',
      '2 mogelijkheden bestaan niet meer. Dat is weggehaald.',
      '1 ding dat je belangrijk vindt bestaat niet meer. Dat is weggehaald.',
      '2 wensen bestaan niet meer. Dat is weggehaald.',
    ])
  })

  it('leaves alone what is known, and says nothing', () => {
    const gesprek = { ...EMPTY, kenmerken: ['4.1'], lijstje: ['taalhuis'], reden: 'Daarom' }
    expect(keepKnown(gesprek, aGesprekCatalogus())).toEqual({ gesprek, meldingen: [] })
  })
})
