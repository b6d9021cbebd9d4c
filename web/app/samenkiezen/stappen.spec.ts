import { describe, expect, it } from 'vitest'
import { LAST_STAP, readStap, stapHash, stapTitle } from './stappen'

describe('the steps', () => {
  it('are named by their fragment', () => {
    for (let stap = 1; stap <= LAST_STAP; stap += 1) expect(readStap(stapHash(stap))).toBe(stap)
  })

  it('are not found in any other fragment', () => {
    for (const hash of ['', '#', '#stap-0', '#stap-7', '#stap-22', '#lijstje=a'])
      expect(readStap(hash)).toBeNull()
  })

  it('are told in the title', () => {
    expect(stapTitle(2)).toBe('Waar willen jullie aan werken? (stap 2 van 6)')
  })
})
