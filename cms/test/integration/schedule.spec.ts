import type { Core } from '@strapi/strapi'
import { simpleParser } from 'mailparser'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controleTask } from '../../src/controle/controleTask'
import { DatabaseLease } from '../../src/database/databaseLease'
import { mailState } from '../../src/mail/mailState'
import { queueBericht } from '../../src/mail/queueBericht'
import { BERICHT } from '../../src/mail/storedBericht'
import { publishDue } from '../../src/schedule/publishDue'
import { runMinute, Scheduler, untilNextMinute } from '../../src/schedule/scheduler'
import { unpublishDue } from '../../src/schedule/unpublishDue'
import { createInstrument, publishInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'

const INSTRUMENT = 'api::instrument.instrument'
const ADMIN = 'https://cms.voorbeeld.example/admin'
const SOON_MS = 10_000
/** Far ahead: the schedule of the CMS itself runs meanwhile, and leaves this alone. */
const NINE = '2099-06-15T07:00:00.000Z'
const at = (moment: string, minutes = 0) => new Date(new Date(moment).getTime() + minutes * 60_000)

interface Version {
  samenvatting: string
  publiceerOp: string | null
  publishedAt: string | null
  updatedAt: string
}

describe('what the CMS does by itself, without a mail server', () => {
  let cms: Cms
  let strapi: Core.Strapi
  beforeAll(async () => {
    cms = await bootCms()
    strapi = cms.strapi
  })
  afterAll(() => cms?.stop())

  /** Stores a part below the document service, as the workflow does. */
  const store = (documentId: string, data: object, publishedAt: object = { $null: true }) =>
    strapi.db.query(INSTRUMENT).update({ where: { documentId, publishedAt }, data })
  const versionsOf = async (documentId: string) => {
    const versions: Version[] = await strapi.db
      .query(INSTRUMENT)
      .findMany({ where: { documentId } })
    return {
      draft: versions.find(({ publishedAt }) => publishedAt === null),
      published: versions.find(({ publishedAt }) => publishedAt !== null),
    }
  }
  /** Lines that say why it happened, as what happens by itself does. */
  const logboekOf = async (betreft: string) => {
    const regels: { wat: string; wie: string; details: { opmerking?: string } }[] = await strapi.db
      .query('api::logboekregel.logboekregel')
      .findMany({ where: { betreft } })
    return regels.filter(({ details }) => details.opmerking)
  }
  const berichtenAbout = (
    text: string,
  ): Promise<{ aan: string; onderwerp: string; tekst: string }[]> =>
    strapi.db.query(BERICHT).findMany({ where: { tekst: { $contains: text } } })

  async function planned(slug: string, over: object = {}): Promise<string> {
    const documentId = await createInstrument(strapi, { slug, naam: `Plan ${slug}`, ...over })
    await store(documentId, { werkstroom: 'goedgekeurd', publiceerOp: NINE })
    return documentId
  }

  it('writes each mail as a file that only the owner can read and mail programs open', async () => {
    const aan = 'anna@voorbeeld.example'
    const onderwerp = 'Eén bestand'
    await queueBericht(strapi, { sleutel: 'proef:eml', aan, onderwerp, tekst: 'Één\n\nTwee' })
    const folder = path.join(cms.dataFolder, 'mail')
    await eventually(async () => {
      const mails = await Promise.all(
        readdirSync(folder).map(async (name) => ({
          name,
          mode: statSync(path.join(folder, name)).mode & 0o777,
          mail: await simpleParser(readFileSync(path.join(folder, name))),
        })),
      )
      const found = mails.filter(({ mail }) => mail.subject === onderwerp)
      expect(found).toMatchObject([{ mode: 0o600, mail: { text: 'Één\n\nTwee\n' } }])
      expect(found[0]?.name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{6}\.eml$/)
    }, SOON_MS)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(await mailState(strapi)).toMatchObject({ mislukt: 0, uitgeschakeld: true })
  })

  describe('planned publishing', () => {
    it('publishes at its minute, not before, and once', async () => {
      const documentId = await planned('op-tijd')
      await publishDue(strapi, ADMIN).run(at(NINE, -1))
      expect((await versionsOf(documentId)).published).toBeUndefined()
      await publishDue(strapi, ADMIN).run(at(NINE))
      await publishDue(strapi, ADMIN).run(at(NINE, 1))
      const { draft, published } = await versionsOf(documentId)
      expect([draft?.publiceerOp, published?.publiceerOp]).toEqual([null, null])
      // Otherwise the admin says that there is something new to publish.
      expect(new Date(published?.updatedAt ?? 0) >= new Date(draft?.updatedAt ?? 0)).toBe(true)
      expect(await logboekOf(documentId)).toMatchObject([
        {
          wat: 'gepubliceerd',
          wie: 'Keuzehulp',
          details: { opmerking: 'Gepland voor 15 juni 2099 om 09:00.' },
        },
      ])
      await eventually(
        async () => expect((await cms.indexed()).map(({ slug }) => slug)).toContain('op-tijd'),
        SOON_MS,
      )
    })

    it('does what came due while it was off, also for a new version', async () => {
      const documentId = await publishInstrument(strapi, { slug: 'later', samenvatting: 'Oud.' })
      await strapi
        .documents(INSTRUMENT)
        .update({ documentId, data: { samenvatting: 'Nieuw.' } as never })
      await store(documentId, { werkstroom: 'goedgekeurd', publiceerOp: NINE })
      await publishDue(strapi, ADMIN).run(at(NINE, 3 * 24 * 60))
      expect((await versionsOf(documentId)).published?.samenvatting).toBe('Nieuw.')
    })

    it('leaves alone what is not approved, and only drops the plan of what is out already', async () => {
      const concept = await planned('nog-concept')
      await store(concept, { werkstroom: 'concept' })
      const out = await planned('al-openbaar')
      await strapi.documents(INSTRUMENT).publish({ documentId: out })
      await publishDue(strapi, ADMIN).run(at(NINE))
      expect((await versionsOf(concept)).published).toBeUndefined()
      expect((await versionsOf(concept)).draft?.publiceerOp).not.toBeNull()
      expect((await versionsOf(out)).draft?.publiceerOp).toBeNull()
      expect(await logboekOf(out)).toEqual([])
    })

    it('tells the beheergroep once of what cannot be published, and publishes the rest', async () => {
      const bad = await planned('onaf', { voordelen: [] })
      const expired = await planned('voorbij')
      await store(expired, { verlooptOp: NINE })
      const good = await planned('wel-af')
      for (const minutes of [0, 1, 2]) await publishDue(strapi, ADMIN).run(at(NINE, minutes))
      expect((await versionsOf(good)).published).toBeDefined()
      for (const [documentId, reason] of [
        [bad, 'een voordeel'],
        [expired, 'al voorbij'],
      ] as const) {
        expect((await versionsOf(documentId)).published).toBeUndefined()
        expect((await logboekOf(documentId)).map(({ wat }) => wat)).toEqual(['niet gepubliceerd'])
        const berichten = await berichtenAbout(documentId)
        expect(berichten).toMatchObject([{ aan: 'beheergroep@voorbeeld.example' }])
        expect(berichten[0]?.tekst).toContain(reason)
      }
    })

    it('takes what has expired off the website, whatever its draft says, and tells of it', async () => {
      const documentId = await publishInstrument(strapi, { slug: 'verloopt', naam: 'Verloopt' })
      await store(documentId, { verlooptOp: NINE }, { $notNull: true })
      await unpublishDue(strapi, ADMIN).run(at(NINE, -1))
      expect((await versionsOf(documentId)).published).toBeDefined()
      await unpublishDue(strapi, ADMIN).run(at(NINE))
      await unpublishDue(strapi, ADMIN).run(at(NINE, 1))
      expect((await versionsOf(documentId)).published).toBeUndefined()
      expect((await versionsOf(documentId)).draft).toBeDefined()
      expect((await logboekOf(documentId)).map(({ wat }) => wat)).toEqual(['gedepubliceerd'])
      expect(await berichtenAbout(documentId)).toMatchObject([
        { onderwerp: 'Niet meer openbaar: Verloopt' },
      ])
    })
  })

  describe('asking owners to look again', () => {
    const MONDAY = '2099-06-15T07:00:00.000Z'
    const countFor = (aan: string) =>
      strapi.db.query(BERICHT).count({ where: { aan, status: { $ne: 'samengevoegd' } } })
    const run = (now: Date) => controleTask(strapi, ADMIN).run(now)

    it('sends each owner one mail about everything that is due, and each thing once', async () => {
      const documentId = await publishInstrument(strapi, { slug: 'nakijken', naam: 'Nakijkding' })
      await store(documentId, { volgendeControle: '2099-07-16' }, { $notNull: true })
      const [account, card] = ['welzijn@voorbeeld.example', 'werkbedrijf@voorbeeld.example']
      const before = [await countFor(account), await countFor(card)]
      await run(at(MONDAY, -3 * 60))
      expect([await countFor(account), await countFor(card)]).toEqual(before)
      await run(at(MONDAY))
      await run(at(MONDAY, 1))
      expect([await countFor(account), await countFor(card)]).toEqual(before.map((n) => n + 1))
      expect(await berichtenAbout('Nakijkding: ')).toEqual([])
      await run(at(MONDAY, 24 * 60))
      expect([await countFor(account), await countFor(card)]).toEqual([
        (before[0] ?? 0) + 1,
        (before[1] ?? 0) + 2,
      ])
      expect(await berichtenAbout('Nakijkding: ')).toMatchObject([
        { aan: card, onderwerp: 'Nakijken: Nakijkding' },
      ])
    })

    it('tells the beheergroep once a week what has lapsed', async () => {
      const digests = () =>
        strapi.db.query(BERICHT).count({ where: { sleutel: { $contains: 'weekbericht:2099' } } })
      for (const day of [0, 1, 6]) await run(at(MONDAY, day * 24 * 60))
      expect(await digests()).toBe(1)
      await run(at(MONDAY, 7 * 24 * 60))
      expect(await digests()).toBe(2)
    })
  })

  describe('the schedule', () => {
    const parts = (now: Date, run: () => Promise<void>, errors: unknown[] = []) => ({
      tasks: [{ naam: 'proef', run }],
      lease: new DatabaseLease(strapi, 'proefrooster', 4_000),
      log: { error: (error: unknown) => void errors.push(error) } as never,
      now: () => now,
    })

    it('runs a minute once, whichever process is first', async () => {
      let runs = 0
      const run = async () => void (runs += 1)
      for (const minute of [0, 1]) {
        const processes = Array.from({ length: 4 }, () => parts(at(NINE, minute), run))
        await Promise.all(processes.map((each) => runMinute(each)))
        for (const each of processes) await runMinute(each)
        expect(runs).toBe(minute + 1)
      }
    })

    it('goes on with the other tasks when one throws, and says which', async () => {
      const errors: unknown[] = []
      let runs = 0
      const failing = parts(at(NINE, 10), () => Promise.reject(new Error('stuk')), errors)
      const tasks = [...failing.tasks, { naam: 'goed', run: async () => void (runs += 1) }]
      await runMinute({ ...failing, tasks })
      expect(runs).toBe(1)
      expect(String(errors[0])).toContain('"proef"')
    })

    it('runs a minute again that was broken off', async () => {
      let runs = 0
      const first = parts(at(NINE, 20), async () => void (runs += 1))
      await runMinute(first, () => false)
      expect(runs).toBe(0)
      await runMinute(first)
      expect(runs).toBe(1)
    })

    it('stops after the task at hand', async () => {
      let finish = () => {}
      let isDone = false
      const task = new Promise<void>((resolve) => (finish = resolve))
      let hasBegun = () => {}
      const begun = new Promise<void>((resolve) => (hasBegun = resolve))
      const scheduler = new Scheduler(
        parts(at(NINE, 30), async () => {
          hasBegun()
          await task
          isDone = true
        }),
      )
      scheduler.start()
      await begun
      const stopped = scheduler.stop()
      finish()
      await stopped
      expect(isDone).toBe(true)
    })

    it('waits for the next whole minute', () => {
      expect(untilNextMinute(new Date('2099-01-01T12:00:59.990Z'))).toBe(10)
      expect(untilNextMinute(new Date('2099-01-01T12:00:00.000Z'))).toBe(60_000)
    })
  })
})
