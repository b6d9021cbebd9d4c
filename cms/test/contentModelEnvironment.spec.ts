import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, parseEnvironment } from '../src/environment'

const SECRET = 'x'.repeat(24)
const complete = {
  HOST: '127.0.0.1',
  PORT: '1337',
  APP_KEYS: `${SECRET},${SECRET}`,
  API_TOKEN_SALT: SECRET,
  ADMIN_JWT_SECRET: SECRET,
  TRANSFER_TOKEN_SALT: SECRET,
  ENCRYPTION_KEY: SECRET,
  PREVIEW_KEY: `${SECRET}${SECRET}`,
  MEILI_URL: 'http://127.0.0.1:7700',
  MEILI_KEY: SECRET,
}

const messageOf = (over: Record<string, string | undefined>): string => {
  try {
    parseEnvironment({ ...complete, ...over })
    return ''
  } catch (error) {
    return error instanceof EnvironmentError ? error.message : String(error)
  }
}

describe('parseEnvironment', () => {
  it('gives typed values and a data folder beside the CMS', () => {
    const env = parseEnvironment(complete)
    expect(env).toMatchObject({ PORT: 1337, APP_KEYS: [SECRET, SECRET] })
    expect(env.KEUZEHULP_DATA).toBe(path.resolve('../.data'))
  })

  it.each(Object.keys(complete))('names %s when it is missing or empty', (name) => {
    expect(messageOf({ [name]: undefined })).toContain(`- ${name} ontbreekt`)
    expect(messageOf({ [name]: '' })).toContain(`- ${name} ontbreekt`)
  })

  it('names every variable that is wrong at once', () => {
    const message = messageOf({ PORT: 'abc', HOST: undefined })
    expect(message).toContain('- HOST ontbreekt')
    expect(message).toContain('- PORT moet een geheel getal zijn van 1 tot en met 65535')
  })

  it.each([
    ['PORT', '70000'],
    ['APP_KEYS', 'kort'],
    ['PREVIEW_KEY', SECRET],
    ['DATABASE_URL', 'mysql://x'],
    ['CMS_PUBLIC_URL', 'cms.voorbeeld.example'],
    ['CMS_PUBLIC_URL', 'https://cms.voorbeeld.example/beheer'],
    ['RATE_LIMIT_PER_MINUTE', '0'],
    ['SMTP_URL', 'mail.voorbeeld.example'],
    ['SMTP_URL', 'smtp://gebruiker@mail.voorbeeld.example'],
    ['MAIL_FROM', 'Keuzehulp'],
    ['TRUST_PROXY', 'misschien'],
    ['PROXY_COUNT', '0'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(messageOf({ [name]: value })).toContain(`- ${name} `)
  })

  it('never repeats a value: it could be a secret', () => {
    expect(messageOf({ ADMIN_JWT_SECRET: 'geheim' })).not.toContain('geheim')
    expect(messageOf({ SMTP_URL: 'smtp://u:geheim@h:1/pad' })).not.toContain('geheim')
  })

  it('wants a sender beside a mail server, and takes a sender alone', () => {
    const SMTP_URL = 'smtps://u:p@mail.voorbeeld.example'
    const MAIL_FROM = 'Keuzehulp <keuzehulp@voorbeeld.example>'
    expect(messageOf({ SMTP_URL })).toContain('- MAIL_FROM ontbreekt')
    expect(messageOf({ SMTP_URL, MAIL_FROM })).toBe('')
    expect(messageOf({ MAIL_FROM })).toBe('')
  })
})
