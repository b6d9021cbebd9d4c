import { describe, expect, it } from 'vitest'
import { domeinWerking, domeinZin } from './domeinWerking'

const KENMERKEN = [
  { code: '4.1', werking: 'direct' },
  { code: '5.2', werking: 'direct' },
  { code: '5.1', werking: 'indirect' },
  { code: '2.1', werking: 'indirect' },
] as const

describe('domeinWerking', () => {
  it('takes the strongest in each domain, whatever comes first', () => {
    expect(domeinWerking(KENMERKEN)).toEqual({ 2: 'indirect', 4: 'direct', 5: 'direct' })
    expect(domeinWerking([...KENMERKEN].reverse())).toEqual(domeinWerking(KENMERKEN))
  })
})

describe('domeinZin', () => {
  it('says directly first, in the order of the domains', () => {
    expect(domeinZin(KENMERKEN)).toBe(
      'Werkt direct aan werkzoekgedrag en motivatie, indirect aan sociale omgeving',
    )
  })

  it('leaves out what is not there', () => {
    expect(domeinZin([{ code: '1.3.1', werking: 'direct' }])).toBe(
      'Werkt direct aan menselijk kapitaal',
    )
    expect(domeinZin([])).toBe('Werking onbekend')
  })
})
