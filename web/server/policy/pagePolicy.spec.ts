import { describe, expect, it } from 'vitest'
import { frameAncestors } from './framePolicy'
import { pagePolicy } from './pagePolicy'

const ORIGINS = ['https://volg.example', 'https://oefen.example:8443']
const BEHEER = 'http://127.0.0.1:1337'
const policyOf = (path: string, origins = ORIGINS) =>
  pagePolicy('abc', frameAncestors(path, { insluiten: origins, beheer: BEHEER }))

describe('the policy of a page', () => {
  it.each(['/insluiten', '/insluiten/', '/insluiten?x=1'])(
    'lets the named origins, and no other, embed %s',
    (path) => {
      expect(policyOf(path)).toMatch(
        /frame-ancestors https:\/\/volg\.example https:\/\/oefen\.example:8443$/,
      )
    },
  )

  it.each(['/voorbeeld/abc?tot=1', '/voorbeeld/abc/client'])(
    'lets the admin, and nobody else, embed %s',
    (path) => {
      expect(policyOf(path)).toMatch(
        /frame-ancestors http:\/\/127\.0\.0\.1:1337 http:\/\/localhost:1337$/,
      )
    },
  )

  it.each([
    '/',
    '/voorbeeld',
    '/voorbeelden/abc',
    '/keuzehulp?x=/voorbeeld/abc',
    '/instrumenten/voorbeeld/',
    '/keuzehulp',
    '/keuzehulp?terug=/insluiten',
    '/insluiten-niet',
    '/insluiten/verder',
    '/x/insluiten',
    '//insluiten',
    '/__nuxt_error?url=/insluiten',
  ])('lets nobody embed %s', (path) => {
    expect(policyOf(path)).toMatch(/frame-ancestors 'none'$/)
  })

  it('lets nobody embed anything when no origin is named', () => {
    expect(policyOf('/insluiten', [])).toMatch(/frame-ancestors 'none'$/)
  })

  it('is the same in everything else', () => {
    const rest = (policy: string) => policy.replace(/frame-ancestors .*$/, '')
    expect(rest(policyOf('/insluiten'))).toBe(rest(policyOf('/keuzehulp')))
    expect(policyOf('/keuzehulp')).toContain("script-src 'nonce-abc' 'strict-dynamic'")
  })
})
