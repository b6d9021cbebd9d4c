import { describe, expect, it } from 'vitest'
import { errorWords } from './errorWords'

describe('errorWords', () => {
  it('tells away, unavailable and unexpected apart', () => {
    expect(errorWords(404).title).toBe('Deze pagina is er niet')
    expect(errorWords(503).title).toBe('De keuzehulp is even niet bereikbaar')
    expect(errorWords(500).title).toBe('Er ging iets mis')
    expect(errorWords(undefined)).toEqual(errorWords(500))
    expect([404, 503, 500].map((code) => errorWords(code).canRetry)).toEqual([false, true, true])
  })

  it('shows no number and blames nobody', () => {
    for (const code of [404, 500, 503]) expect(errorWords(code).text).not.toMatch(/\d|fout van/)
  })
})
