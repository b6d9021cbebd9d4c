import { describe, expect, it } from 'vitest'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { emptyGesprek, type Gesprek } from './gesprek'
import { gesprekUitwegen } from './gesprekUitwegen'
import { rankMogelijkheden } from './rankMogelijkheden'
import { reduceGesprek } from './reduceGesprek'

const CATALOGUS = aGesprekCatalogus()
const STUCK: Gesprek = {
  ...emptyGesprek('2026-11-23'),
  kenmerken: ['4.1'],
  praktisch: { vorm: ['bestaat-niet'] },
  grenzen: { duurMaxWeken: 0 },
}

describe('gesprekUitwegen', () => {
  it('says nothing that does not help', () => {
    expect(rankMogelijkheden(CATALOGUS.instrumenten, STUCK)).toEqual([])
    expect(gesprekUitwegen(STUCK, CATALOGUS)).toEqual([])
  })

  it('promises as many options as there are when that wish is dropped', () => {
    const stuck = { ...STUCK, grenzen: {} }
    const uitwegen = gesprekUitwegen(stuck, CATALOGUS)
    expect(uitwegen).not.toEqual([])
    for (const { totaal, actie } of uitwegen)
      expect(rankMogelijkheden(CATALOGUS.instrumenten, reduceGesprek(stuck, actie))).toHaveLength(
        totaal,
      )
  })
})
