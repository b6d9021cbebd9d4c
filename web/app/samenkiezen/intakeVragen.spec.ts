import { describe, expect, it } from 'vitest'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { firstOpen, intakeVragen, nextDomein, placeWoorden } from './intakeVragen'

const VRAGEN = intakeVragen(aGesprekCatalogus().kenmerken)

describe('intakeVragen', () => {
  it('opens each domain and then asks what lies at the ends of its branches', () => {
    expect(VRAGEN.map(({ soort, code }) => `${soort} ${code}`)).toEqual([
      'domein 1',
      'kenmerk 1.3.1',
      'domein 4',
      'kenmerk 4.1',
      'domein 5',
      'kenmerk 5.2',
    ])
    expect(VRAGEN[3]).toMatchObject({ domein: '4', intakevraag: 'Hoe gaat het met 4.1?' })
  })

  it('goes on after the last answer', () => {
    expect(firstOpen(VRAGEN, { kenmerken: [], nietNu: [] })).toBe(0)
    expect(firstOpen(VRAGEN, { kenmerken: ['1.3.1'], nietNu: ['4.1'] })).toBe(4)
    expect(firstOpen(VRAGEN, { kenmerken: ['5.2'], nietNu: [] })).toBe(VRAGEN.length)
  })

  it('passes over a subject to the next one, and after the last to the end', () => {
    expect(nextDomein(VRAGEN, 0)).toBe(2)
    expect(nextDomein(VRAGEN, 4)).toBe(VRAGEN.length)
  })

  it('tells how far the subject is, not how many questions there are in all', () => {
    expect(placeWoorden(VRAGEN, 0)).toBe('Onderwerp 1 van 3')
    expect(placeWoorden(VRAGEN, 3)).toBe('Onderwerp 2 van 3, vraag 1 van 1')
  })
})
