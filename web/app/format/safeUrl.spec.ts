import { describe, expect, it } from 'vitest'
import { safeUrl } from './safeUrl'

describe('safeUrl', () => {
  it('lets web addresses through', () => {
    expect(safeUrl('https://wetten.overheid.nl/BWBR0015703')).toBe(
      'https://wetten.overheid.nl/BWBR0015703',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '/intern',
    'geen adres',
    null,
  ])('refuses %s', (url) => {
    expect(safeUrl(url)).toBeNull()
  })
})
