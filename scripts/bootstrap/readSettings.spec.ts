import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './readSettings.mjs'
import { root } from './root.mjs'

test('needs nothing to be set', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    webPort: 3000,
    cmsPort: 1337,
    searchPort: 7700,
    webUrl: 'http://127.0.0.1:3000',
    cmsUrl: 'http://127.0.0.1:1337',
    dataDir: join(root, '.data'),
    catalogus: 'voorbeeld',
  })
})

test.each([
  ['WEB_PORT', '0'],
  ['CMS_PORT', '70000'],
  ['SEARCH_PORT', '77x'],
  ['HOST', 'http://localhost'],
  ['KEUZEHULP_CATALOGUS', 'vol'],
  ['RATE_LIMIT_PER_MINUTE', '0'],
  ['DATABASE_URL', 'mysql://u:geheim@h/d'],
  ['MEILI_URL', 'localhost:7700'],
  ['SMTP_URL', 'u:geheim@mail.example'],
])('names %s when it is %s, without showing a password', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    new RegExp(`^${name} klopt niet(?!.*geheim)`),
  )
})

test('refuses two parts on one port, an engine without its key and mail without a sender', () => {
  expect(() => readSettings({ WEB_PORT: '1337' })).toThrow('moeten verschillen')
  expect(() => readSettings({ MEILI_URL: 'http://search:7700' })).toThrow('MEILI_KEY ontbreekt')
  expect(() => readSettings({ SMTP_URL: 'smtp://mail.example' })).toThrow('MAIL_FROM ontbreekt')
})

test.each([
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['keuzehulp.example', 'http://keuzehulp.example:3000'],
])('listening on %s is reached at %s', (host, url) => {
  expect(readSettings({ HOST: host }).webUrl).toBe(url)
})
