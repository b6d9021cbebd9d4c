import { describe, expect, it } from 'vitest'
import { voorbeeldWoorden } from './voorbeeldWoorden'

describe('voorbeeldWoorden', () => {
  it('tells expired, forged, gone and unreachable apart', () => {
    const titles = [410, 403, 404, 503].map((code) => voorbeeldWoorden(code).title)
    expect(new Set(titles).size).toBe(4)
    expect(voorbeeldWoorden(500)).toEqual(voorbeeldWoorden(503))
  })

  it('shows no number of an error', () => {
    for (const code of [403, 404, 410, 503])
      expect(voorbeeldWoorden(code).text).not.toContain(String(code))
  })
})
