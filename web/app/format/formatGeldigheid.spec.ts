import { describe, expect, it } from 'vitest'
import { formatGeldigheid } from './formatGeldigheid'

const on = (geldigVan: string | null, geldigTot: string | null) =>
  formatGeldigheid({ geldigVan, geldigTot }, '2026-11-23')

describe('formatGeldigheid', () => {
  it('says since when and until when', () => {
    expect(on('2015-01-01', null)).toBe('geldt sinds 1 januari 2015')
    expect(on('2015-01-01', '2027-01-01')).toBe('geldt sinds 1 januari 2015 tot 1 januari 2027')
    expect(on(null, '2027-01-01')).toBe('geldt tot 1 januari 2027')
  })

  it('says when it does not hold today', () => {
    expect(on('2027-01-01', null)).toBe('geldt pas vanaf 1 januari 2027')
    expect(on('2015-01-01', '2026-01-01')).toBe('gold tot 1 januari 2026')
  })

  it('says nothing when nothing is known', () => {
    expect(on(null, null)).toBeNull()
  })
})
