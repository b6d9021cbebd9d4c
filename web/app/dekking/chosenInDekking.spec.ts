import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../testing/builders'
import { chosenInDekking } from './chosenInDekking'
import { dekkingPath } from './dekkingPath'

describe('chosenInDekking', () => {
  it('gives for each choice its name and the page without it', () => {
    const chosen = chosenInDekking(
      { praktisch: { vorm: ['groep', 'online'] }, kenmerk: ['4.1'], sorteer: 'aantal' },
      aCatalogus(),
    )
    expect(chosen).toEqual([
      {
        naam: 'Vooraan: 4.1 Sollicitatievaardigheden',
        to: '/dekking?vorm=groep&vorm=online&sorteer=aantal#keuzematrix',
      },
      { naam: 'Vorm: Groep', to: '/dekking?kenmerk=4.1&vorm=online&sorteer=aantal#keuzematrix' },
      { naam: 'Vorm: Online', to: '/dekking?kenmerk=4.1&vorm=groep&sorteer=aantal#keuzematrix' },
    ])
  })
})

describe('dekkingPath', () => {
  it('has no query when nothing is chosen', () => {
    expect(dekkingPath({ praktisch: {}, kenmerk: [], sorteer: 'naam' })).toBe(
      '/dekking#keuzematrix',
    )
  })
})
