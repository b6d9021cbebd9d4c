import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment'

const GOOD = { MEILI_URL: 'http://127.0.0.1:7700', MEILI_KEY: 'sleutel' }

describe('readEnvironment', () => {
  it('counts an empty variable as absent', () => {
    expect(
      readEnvironment({ ...GOOD, RATE_LIMIT_PER_MINUTE: '' }).RATE_LIMIT_PER_MINUTE,
    ).toBeUndefined()
  })

  it('names every variable that is missing or wrong', () => {
    const start = () => readEnvironment({ MEILI_URL: 'geen adres', RATE_LIMIT_PER_MINUTE: 'veel' })
    expect(start).toThrow(/MEILI_URL.*MEILI_KEY.*RATE_LIMIT_PER_MINUTE/)
  })
})
