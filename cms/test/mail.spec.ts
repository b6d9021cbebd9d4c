import { describe, expect, it } from 'vitest'
import { isMailAddress, isSender } from '../src/mail/mailAddress'
import { isGivenUp, nextAttempt } from '../src/mail/retryPlan'
import { composeBericht } from '../src/mail/sendBericht'
import { judgeFailure } from '../src/mail/sendFailure'
import { mustEncrypt, readSmtpServer } from '../src/mail/smtpServer'
import type { StoredBericht } from '../src/mail/storedBericht'

const SENDER = 'Keuzehulp <keuzehulp@voorbeeld.example>'
const aBericht = (over: Partial<StoredBericht> = {}): StoredBericht => ({
  id: 1,
  sleutel: 'proef:1',
  aan: 'anna@voorbeeld.example',
  onderwerp: 'Onderwerp',
  tekst: 'Tekst',
  pogingen: 0,
  createdAt: '2026-11-28T09:00:00.000Z',
  ...over,
})

describe('readSmtpServer', () => {
  it('reads the server and the account, with signs that an address cannot hold', () => {
    expect(readSmtpServer('smtp://anna%40x.nl:p%3Aw%2F1@mail.example:2525')).toEqual({
      host: 'mail.example',
      port: 2525,
      secure: false,
      account: { user: 'anna@x.nl', pass: 'p:w/1' },
    })
  })

  it('knows the usual ports and does without an account', () => {
    expect(readSmtpServer('smtp://mail.example')).toMatchObject({ port: 587, account: null })
    expect(readSmtpServer('smtps://[::1]')).toMatchObject({ port: 465, secure: true, host: '::1' })
  })

  it.each([
    'mail.example',
    'http://mail.example',
    'smtp://',
    'smtp://anna@mail.example',
    'smtp://:wachtwoord@mail.example',
    'smtp://a:%zz@mail.example',
    'smtp://mail.example:0',
    'smtp://mail.example:70000',
    'smtp://mail.example/pad',
    'smtp://mail.example?secure=false',
  ])('takes no %s', (address) => {
    expect(readSmtpServer(address)).toBeNull()
  })

  it.each([
    ['smtp://a:b@mail.example', true],
    ['smtp://mail.example', false],
    ['smtps://a:b@mail.example', false],
    ['smtp://a:b@127.0.0.1', false],
  ])('says of %s whether it must become encrypted: %s', (address, must) => {
    const server = readSmtpServer(address)
    expect(server && mustEncrypt(server)).toBe(must)
  })
})

describe('addresses', () => {
  it.each(['anna@voorbeeld.example', 'a.b+c@x.nl', 'é@x.nl'])('takes %s', (address) => {
    expect(isMailAddress(address)).toBe(true)
    expect(isSender(`Keuzehulp <${address}>`)).toBe(true)
    expect(isSender(address)).toBe(true)
  })

  it.each(['', 'anna', 'a@b, c@d', 'a@b\r\nBcc: c@d', 'a@b c', '<a@b>', 'a@b@c', 'a@b;c@d'])(
    'takes no %j as one address',
    (address) => {
      expect(isMailAddress(address)).toBe(false)
      expect(isSender(`Keuzehulp <${address}>`)).toBe(false)
    },
  )

  it('takes no name that could begin another header', () => {
    expect(isSender('Keuze\r\nBcc: c@d <a@b>')).toBe(false)
    expect(isSender('Keuze, hulp <a@b>')).toBe(false)
  })
})

describe('composeBericht', () => {
  it('keeps the subject on one line and refuses an address that is more than that', () => {
    const { subject } = composeBericht(SENDER, aBericht({ onderwerp: 'Hallo\r\nBcc: z@z.nl' }))
    expect(subject).toBe('Hallo Bcc: z@z.nl')
    expect(() => composeBericht(SENDER, aBericht({ aan: 'a@b.nl\r\nBcc: z@z.nl' }))).toThrow(
      'geen e-mailadres',
    )
  })

  it('gives one bericht one Message-ID, and another bericht another', () => {
    const idOf = (over: Partial<StoredBericht>) => composeBericht(SENDER, aBericht(over)).messageId
    expect(idOf({ pogingen: 3 })).toBe(idOf({}))
    expect(idOf({})).toMatch(/^<[0-9a-f]{32}@voorbeeld\.example>$/)
    expect(idOf({ sleutel: 'proef:2' })).not.toBe(idOf({}))
    expect(idOf({ createdAt: '2027-11-28T09:00:00.000Z' })).not.toBe(idOf({}))
  })
})

describe('trying again', () => {
  it('waits 1, 5 and 15 minutes, then an hour each time, and gives up after a day', () => {
    const start = new Date('2026-11-28T09:00:00Z')
    let now = start
    const minutes: number[] = []
    for (let attempts = 1; !isGivenUp(attempts); attempts += 1) {
      const next = nextAttempt(attempts, now)
      minutes.push((next.getTime() - now.getTime()) / 60_000)
      now = next
    }
    expect(minutes.slice(0, 5)).toEqual([1, 5, 15, 60, 60])
    expect(Math.round((now.getTime() - start.getTime()) / 3_600_000)).toBe(23)
  })

  it.each([
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'geweigerd'],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 552 }, 'geweigerd'],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'later'],
    [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'server'],
    [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'server'],
    [{ code: 'ECONNECTION' }, 'server'],
    [new Error('onbekend'), 'server'],
    [null, 'server'],
  ])('judges %j to be %s', (error, failure) => {
    expect(judgeFailure(error)).toBe(failure)
  })
})
