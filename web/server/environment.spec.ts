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

  it('wants a long key for previews, and the origin of the admin', () => {
    expect(readEnvironment({ ...GOOD, CMS_PUBLIC_URL: 'https://cms.example/' })).toMatchObject({
      CMS_PUBLIC_URL: 'https://cms.example',
    })
    const start = () =>
      readEnvironment({ ...GOOD, PREVIEW_KEY: 'x'.repeat(31), CMS_PUBLIC_URL: 'javascript:x' })
    expect(start).toThrow(/CMS_PUBLIC_URL.*PREVIEW_KEY|PREVIEW_KEY.*CMS_PUBLIC_URL/)
  })

  it('lets nobody embed a page unless origins are named', () => {
    expect(readEnvironment(GOOD).INSLUITEN_ORIGINS).toEqual([])
    expect(
      readEnvironment({ ...GOOD, INSLUITEN_ORIGINS: ' https://a.example  https://b.example:8443 ' })
        .INSLUITEN_ORIGINS,
    ).toEqual(['https://a.example', 'https://b.example:8443'])
  })

  it.each([
    'http://a.example',
    'https://a.example/',
    'https://a.example/pad',
    'https://*.example',
    'https://a.example:99999',
    'https://a.example https://b.example;script-src',
    'a.example',
    '*',
    "'self'",
  ])('does not start with %s as an origin, and says which variable it is', (origins) => {
    const start = () => readEnvironment({ ...GOOD, INSLUITEN_ORIGINS: origins })
    expect(start).toThrow(/omgevingsvariabele\(n\) INSLUITEN_ORIGINS\.$/)
  })
})
