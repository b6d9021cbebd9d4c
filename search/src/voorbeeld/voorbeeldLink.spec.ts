import { describe, expect, it } from 'vitest'
import {
  checkVoorbeeld,
  mayReadBestand,
  newVoorbeeld,
  signBestand,
  voorbeeldQuery,
} from './voorbeeldLink.ts'

const KEY = 'k'.repeat(32)
const NOW = Date.UTC(2026, 10, 1)
const MINUTE = 60_000

const given = (stand: 'concept' | 'gepubliceerd' = 'concept') =>
  Object.fromEntries(
    new URLSearchParams(voorbeeldQuery(KEY, newVoorbeeld('doc1', stand, NOW))),
  ) as Record<string, string>

describe('a link to a preview', () => {
  it.each(['concept', 'gepubliceerd'] as const)('gives the %s version to see', (stand) => {
    expect(checkVoorbeeld(KEY, 'doc1', given(stand), NOW)).toMatchObject({
      documentId: 'doc1',
      stand,
    })
  })

  it('works for ten minutes and is then called expired', () => {
    expect(checkVoorbeeld(KEY, 'doc1', given(), NOW + 10 * MINUTE)).toMatchObject({
      stand: 'concept',
    })
    expect(checkVoorbeeld(KEY, 'doc1', given(), NOW + 11 * MINUTE)).toBe('verlopen')
  })

  it('is of one document, one version and one moment', () => {
    const later = String(Number(given()['tot']) + 1)
    expect(checkVoorbeeld(KEY, 'doc2', given(), NOW)).toBe('ongeldig')
    expect(checkVoorbeeld(KEY, 'doc1', { ...given(), tot: later }, NOW)).toBe('ongeldig')
    expect(checkVoorbeeld(KEY, 'doc1', { ...given(), stand: 'gepubliceerd' }, NOW)).toBe('ongeldig')
    expect(checkVoorbeeld(`${KEY}x`, 'doc1', given(), NOW)).toBe('ongeldig')
  })

  it('calls a forged one forged, also when its time is past', () => {
    const forged = { ...given(), handtekening: 'x' }
    expect(checkVoorbeeld(KEY, 'doc1', forged, NOW + 60 * MINUTE)).toBe('ongeldig')
  })

  it.each([
    {},
    { tot: '1' },
    { tot: ['1', '2'], handtekening: 'x' },
    { tot: '-1', handtekening: 'x' },
    { tot: '9'.repeat(400), handtekening: 'x' },
    { tot: '1', handtekening: 'é'.repeat(43) },
    { tot: '1', handtekening: { $ne: 1 } },
    null,
  ])('refuses %j', (query) => {
    expect(checkVoorbeeld(KEY, 'doc1', query, NOW)).toBe('ongeldig')
  })

  it('does not read two links out of one text', () => {
    const query = { ...given(), handtekening: given()['handtekening'] }
    expect(checkVoorbeeld(KEY, 'doc1|concept', query, NOW)).toBe('ongeldig')
  })
})

describe('the signature of a file in a preview', () => {
  const tot = NOW / 1000 + 60
  const query = { tot: String(tot), handtekening: signBestand(KEY, 'foto.jpg', tot) }

  it('is of one file and works as long as the preview', () => {
    expect(mayReadBestand(KEY, 'foto.jpg', query, NOW)).toBe(true)
    expect(mayReadBestand(KEY, 'ander.jpg', query, NOW)).toBe(false)
    expect(mayReadBestand(KEY, 'foto.jpg', query, NOW + 2 * MINUTE)).toBe(false)
    expect(mayReadBestand(KEY, 'foto.jpg', { ...query, tot: String(tot + 1) }, NOW)).toBe(false)
    expect(mayReadBestand(KEY, 'foto.jpg', {}, NOW)).toBe(false)
  })

  it('is no link to a document, nor the other way round', () => {
    expect(checkVoorbeeld(KEY, 'foto.jpg', query, NOW)).toBe('ongeldig')
    expect(mayReadBestand(KEY, 'doc1', given(), NOW)).toBe(false)
  })
})
