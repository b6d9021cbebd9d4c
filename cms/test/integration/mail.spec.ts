import type { Core } from '@strapi/strapi'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseLease } from '../../src/database/databaseLease'
import { writeLogboekregel } from '../../src/logboek/writeLogboekregel'
import { mailState } from '../../src/mail/mailState'
import { queueBericht, queueTogether } from '../../src/mail/queueBericht'
import { sendBericht } from '../../src/mail/sendBericht'
import { type MailParts, MailServerError, sendDue } from '../../src/mail/sendDue'
import { BERICHT, type StoredBericht } from '../../src/mail/storedBericht'
import { bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'
import { type MailServer, startMailServer } from '../support/startMailServer'
import { findPostgres, type Postgres, startPostgres } from '../support/startPostgres'

const SENDER = 'Keuzehulp <keuzehulp@voorbeeld.example>'
const SOON_MS = 10_000
/** So far ahead that only a test which says so sends it: the worker of the CMS runs meanwhile. */
const FAR = new Date('2099-01-01T12:00:00Z')
const later = (seconds: number) => new Date(FAR.getTime() + seconds * 1_000)
const programs = findPostgres()

interface Row extends StoredBericht {
  status: string
  laatsteFout: string | null
  verzondenOp: string | null
}

describe('mail through a mail server', () => {
  let postgres: Postgres | undefined
  let server: MailServer
  let cms: Cms
  let strapi: Core.Strapi
  let count = 0
  beforeAll(async () => {
    postgres = programs ? await startPostgres(programs) : undefined
    server = await startMailServer()
    cms = await bootCms({
      ...(postgres && { databaseUrl: postgres.url }),
      environment: { SMTP_URL: server.url, MAIL_FROM: SENDER },
    })
    strapi = cms.strapi
  })
  afterAll(async () => {
    await cms?.stop()
    await server?.close()
    await postgres?.stop()
  })
  beforeEach(() => server.refusals.clear())

  const aSleutel = () => `proef:${(count += 1)}`
  const aBericht = (over: object = {}) => {
    const sleutel = aSleutel()
    const aan = `${sleutel.replace(':', '')}@voorbeeld.example`
    return { sleutel, aan, onderwerp: `Over ${sleutel}`, tekst: 'Één zin.', ...over }
  }
  const rowOf = (sleutel: string): Promise<Row> =>
    strapi.db.query(BERICHT).findOne({ where: { sleutel } })
  const receivedBy = (address: string) =>
    server.received.filter(({ recipients }) => recipients.includes(address))
  const parts = (now: Date, over: Partial<MailParts> = {}): MailParts => ({
    strapi,
    lease: new DatabaseLease(strapi, 'mail', 4_000),
    send: (bericht) => sendBericht(strapi, SENDER, bericht),
    now: () => now,
    ...over,
  })

  /** A bericht that waits for a moment far ahead. */
  async function queueFar(over: object = {}) {
    const bericht = aBericht(over)
    await strapi.db.query(BERICHT).create({
      data: { ...bericht, status: 'wachtend', pogingen: 0, verzendenOp: FAR.toISOString() },
    })
    return bericht
  }

  it('sends what is queued at once, in a form that answering machines leave alone', async () => {
    const bericht = aBericht({ onderwerp: 'Één\r\nBcc: ander@voorbeeld.example' })
    await queueBericht(strapi, bericht)
    await eventually(async () => {
      expect(receivedBy(bericht.aan)).toHaveLength(1)
      expect(await rowOf(bericht.sleutel)).toMatchObject({ status: 'verzonden', pogingen: 1 })
    }, SOON_MS)
    const [received] = receivedBy(bericht.aan)
    expect(received?.recipients).toEqual([bericht.aan])
    expect(received?.mail).toMatchObject({
      subject: 'Één Bcc: ander@voorbeeld.example',
      text: 'Één zin.\n',
      html: false,
      from: { value: [{ name: 'Keuzehulp', address: 'keuzehulp@voorbeeld.example' }] },
    })
    expect(received?.mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect((await mailState(strapi)).uitgeschakeld).toBe(false)
  })

  it('queues one occasion once, also when two transactions do so at the same time', async () => {
    const bericht = aBericht()
    const betreft = bericht.sleutel
    const queue = () =>
      strapi.db.transaction(async () => {
        const isNew = await queueBericht(strapi, bericht)
        // Whichever was second goes on in a transaction that still works.
        await writeLogboekregel(strapi, { wat: 'proef', soort: 'bericht', betreft, titel: 'Proef' })
        return isNew
      })
    const answers = await Promise.all(Array.from({ length: 6 }, queue))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(
      await strapi.db.query('api::logboekregel.logboekregel').count({ where: { betreft } }),
    ).toBe(6)
    await eventually(async () => expect(receivedBy(bericht.aan)).toHaveLength(1), SOON_MS)
  })

  it('sends nothing of what is rolled back', async () => {
    const bericht = aBericht()
    const failing = strapi.db.transaction(async () => {
      await queueBericht(strapi, bericht)
      throw new Error('toch niet')
    })
    await expect(failing).rejects.toThrow('toch niet')
    expect(await rowOf(bericht.sleutel)).toBeNull()
  })

  it('puts occasions that come together in one mail, and each in one only', async () => {
    const [a, b, c] = [aSleutel(), aSleutel(), aSleutel()]
    const aan = 'samen@voorbeeld.example'
    const schrijf = (nieuw: ReadonlySet<string>) => ({
      onderwerp: 'Samen',
      tekst: [...nieuw].sort().join(' '),
    })
    expect(await queueTogether(strapi, { sleutels: [b, a], aan, schrijf })).toBe(true)
    expect(await queueTogether(strapi, { sleutels: [a, b, c], aan, schrijf })).toBe(true)
    expect(await queueTogether(strapi, { sleutels: [c, a], aan, schrijf })).toBe(false)
    await eventually(async () => expect(receivedBy(aan)).toHaveLength(2), SOON_MS)
    const texts = receivedBy(aan).map(({ mail }) => mail.text?.trim())
    expect(texts.sort()).toEqual([`${a} ${b}`, c].sort())
  })

  it('keeps the reason of a permanent refusal and does not try again', async () => {
    const refused = await queueFar({ aan: 'weg@voorbeeld.example' })
    const wrong = await queueFar({ aan: 'a@b.nl\r\nBcc: c@d.nl' })
    const fine = await queueFar()
    server.refusals.set(refused.aan, 550)
    await sendDue(parts(FAR))
    expect(await rowOf(refused.sleutel)).toMatchObject({
      status: 'mislukt',
      pogingen: 1,
      laatsteFout: expect.stringContaining('550'),
    })
    expect(await rowOf(wrong.sleutel)).toMatchObject({ status: 'mislukt' })
    expect(receivedBy(fine.aan)).toHaveLength(1)
    expect((await mailState(strapi)).mislukt).toBe(2)
  })

  it('tries a mail again that is not taken now, without holding up the next', async () => {
    const busy = await queueFar({ aan: 'vol@voorbeeld.example' })
    const fine = await queueFar()
    server.refusals.set(busy.aan, 451)
    await sendDue(parts(FAR))
    expect(await rowOf(busy.sleutel)).toMatchObject({ status: 'wachtend', pogingen: 1 })
    expect(receivedBy(fine.aan)).toHaveLength(1)
    server.refusals.clear()
    await sendDue(parts(later(59)))
    expect(receivedBy(busy.aan)).toHaveLength(0)
    await sendDue(parts(later(60)))
    expect(receivedBy(busy.aan)).toHaveLength(1)
    expect(await rowOf(busy.sleutel)).toMatchObject({ status: 'verzonden', laatsteFout: null })
  })

  it('waits for a mail server that is away, and gives up after a day', async () => {
    const first = await queueFar()
    const second = await queueFar()
    await server.close()
    try {
      await expect(sendDue(parts(FAR))).rejects.toThrow(MailServerError)
      expect(await rowOf(first.sleutel)).toMatchObject({ status: 'wachtend', pogingen: 1 })
      expect(await rowOf(second.sleutel)).toMatchObject({ status: 'wachtend', pogingen: 0 })
      for (let hour = 1; (await rowOf(first.sleutel)).status === 'wachtend'; hour += 1) {
        expect(hour).toBeLessThan(30)
        await strapi.db.query(BERICHT).update({
          where: { sleutel: second.sleutel },
          data: { verzendenOp: '2199-01-01T00:00:00.000Z' },
        })
        await expect(sendDue(parts(later(hour * 3_600)))).rejects.toThrow(MailServerError)
      }
      expect(await rowOf(first.sleutel)).toMatchObject({
        status: 'mislukt',
        laatsteFout: expect.stringContaining('ECONNREFUSED'),
      })
    } finally {
      await server.open()
    }
    await sendDue(parts(new Date('2199-01-01T00:00:00Z')))
    expect(receivedBy(second.aan)).toHaveLength(1)
  })

  it('sends again, under the same Message-ID, what was on its way when the process died', async () => {
    const bericht = await queueFar()
    const died = new Promise<never>(() => {})
    let isOnItsWay = () => {}
    const onItsWay = new Promise<void>((resolve) => (isOnItsWay = resolve))
    // A lease that nobody holds any more, and a process that never hears that the mail was taken.
    const lease: MailParts['lease'] = {
      hold: (work) => work({ isHeld: () => true, stand: async () => null, leave: async () => {} }),
    }
    const send = async (row: StoredBericht) => {
      await sendBericht(strapi, SENDER, row)
      isOnItsWay()
      return died
    }
    void sendDue(parts(FAR, { lease, send }))
    await onItsWay
    await sendDue(parts(later(59)))
    expect(receivedBy(bericht.aan)).toHaveLength(1)
    await sendDue(parts(later(60)))
    const ids = receivedBy(bericht.aan).map(({ mail }) => mail.messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(await rowOf(bericht.sleutel)).toMatchObject({ status: 'verzonden', pogingen: 2 })
  })

  it('sends each mail once when several processes are at it', async () => {
    const berichten = []
    for (let i = 0; i < 20; i += 1) berichten.push(await queueFar())
    let sending = 0
    let most = 0
    const send = async (row: StoredBericht) => {
      sending += 1
      most = Math.max(most, sending)
      await sendBericht(strapi, SENDER, row)
      sending -= 1
    }
    const workers = [parts(FAR, { send }), parts(FAR, { send }), parts(FAR, { send })]
    await Promise.all(workers.map((worker) => sendDue(worker)))
    await sendDue(parts(FAR, { send }))
    for (const { aan } of berichten) expect(receivedBy(aan)).toHaveLength(1)
    expect(most).toBe(1)
  })

  it('sends the mail of a forgotten password in Dutch', async () => {
    const email = 'beheergroep@voorbeeld.example'
    await cms.request('POST', '/admin/forgot-password', { body: { email } })
    const found = () =>
      receivedBy(email).find(
        ({ mail }) => mail.subject === 'Een nieuw wachtwoord voor de Keuzehulp',
      )
    await eventually(async () => expect(found()).toBeDefined(), SOON_MS)
    expect(found()?.mail.text).toMatch(/\/admin\/auth\/reset-password\?code=[0-9a-f]+/)
  })
})
