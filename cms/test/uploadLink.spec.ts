import { describe, expect, it } from 'vitest'
import { isUploadLink, uploadLink } from '../src/files/uploadLink'

const KEY = 'k'.repeat(24)
const NOW = Date.UTC(2026, 10, 1, 12, 10)
const MINUTE = 60_000
const PATH = '/uploads/foto_ab.jpg'

const queryOf = (link: string) =>
  Object.fromEntries(new URL(link, 'http://cms.example').searchParams)
const works = (link: string, path: string, now: number) =>
  isUploadLink(KEY, path, queryOf(link), now)

describe('the link to an uploaded file', () => {
  const link = uploadLink(KEY, PATH, NOW)

  it('works for half an hour at least and an hour at most, for this file alone', () => {
    expect(works(link, PATH, NOW + 30 * MINUTE)).toBe(true)
    expect(works(link, PATH, NOW + 60 * MINUTE)).toBe(false)
    expect(works(link, '/uploads/ander_ab.jpg', NOW)).toBe(false)
    expect(isUploadLink(`${KEY}x`, PATH, queryOf(link), NOW)).toBe(false)
  })

  it('stays the same for a while, so that a browser can keep the file', () => {
    expect(uploadLink(KEY, PATH, NOW + 5 * MINUTE)).toBe(link)
  })

  it.each([
    {},
    { tot: '9999999999999' },
    { tot: ['1'], handtekening: 'x' },
    { tot: '1', handtekening: 'é' },
  ])('is not %j', (query) => {
    expect(isUploadLink(KEY, PATH, query, NOW)).toBe(false)
  })
})
