import { describe, expect, it } from 'vitest'
import { aCatalogus, aResultaat } from '../testing/builders'
import { resultFacts } from './resultFacts'

const UNKNOWN = { min: null, max: null }
const values = (changes: object) =>
  resultFacts(aResultaat(changes), aCatalogus()).map(({ value }) => value)

describe('resultFacts', () => {
  it('says duration, form, supplier, evidence and check in words', () => {
    expect(values({})).toEqual([
      '1 tot 2 weken',
      'groep',
      'Werkbedrijf Voorbeeldstad',
      'sterk bewijs',
      '3 oktober 2026',
    ])
  })

  it('calls unknown what is unknown', () => {
    const unknown = {
      duurWeken: UNKNOWN,
      praktisch: {},
      leverancier: null,
      bewijs: { niveau: 0 },
      gecontroleerdOp: null,
    }
    expect(values(unknown)).toEqual([
      'duur onbekend',
      'vorm onbekend',
      'leverancier onbekend',
      'bewijs onbekend',
      'nog niet',
    ])
  })

  it('names forms in the order of their group', () => {
    expect(values({ praktisch: { vorm: ['online', 'groep'] } })[1]).toBe('groep en online')
  })

  it('uses an explanation of the duration only when it is short', () => {
    expect(values({ duurWeken: UNKNOWN, duurToelichting: 'Vijf dagdelen' })[0]).toBe(
      'vijf dagdelen',
    )
    expect(
      values({ duurWeken: UNKNOWN, duurToelichting: 'Verschilt per persoon en per gemeente' })[0],
    ).toBe('duur onbekend')
  })
})
