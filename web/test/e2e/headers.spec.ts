import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { ask } from './support/ask'

const PAGES = [
  '/',
  '/keuzehulp',
  '/instrumenten/jobs-training',
  '/instrumenten/jobs-training/client',
  '/vergelijken?i=jobclub&i=jobs-training',
  '/dekking',
  '/samen-kiezen',
  '/lijstje',
  '/insluiten',
  '/bestaat-niet',
]

const AS_BROWSER = { headers: { accept: 'text/html' } }

describe('what every answer carries', () => {
  it.each([...PAGES, '/api/v1/instrumenten', '/api/v1/iets', '/health/live', '/favicon.svg'])(
    'guards %s with security headers',
    async (address) => {
      const { headers } = await ask(address)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  it.each(PAGES)('allows on %s only scripts with the nonce of that answer', async (address) => {
    const [first, second] = [await ask(address, AS_BROWSER), await ask(address, AS_BROWSER)]
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).not.toContain('unsafe')
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(nonce).toBeDefined()
    expect(second.headers.get('content-security-policy')).not.toContain(nonce)
    for (const [tag] of first.text.matchAll(/<script[^>]*>/g))
      expect(tag).toContain(`nonce="${nonce}"`)
    expect(first.text).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
  })

  it('ships no script with the page for the client', async () => {
    const { text } = await ask('/instrumenten/jobs-training/client')
    expect(text).not.toMatch(/<script(?![^>]*ld\+json)|modulepreload/)
  })

  it('tells nobody to keep what a query says', async () => {
    for (const address of ['/keuzehulp?kenmerk=3.1.5', '/api/v1/instrumenten?kenmerk=3.1.5']) {
      expect((await ask(address)).headers.get('cache-control')).toBe('no-store')
    }
  })

  it('writes no query string in any log', async () => {
    await ask('/keuzehulp?q=geheimzoekwoord')
    await ask('/api/v1/instrumenten?q=geheimzoekwoord&pagina=0')
    await ask('/instrumenten/bestaat-niet?q=geheimzoekwoord')
    const folder = path.join(inject('running').dataFolder, 'log')
    for (const file of readdirSync(folder)) {
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toContain('geheimzoekwoord')
    }
  })
})
