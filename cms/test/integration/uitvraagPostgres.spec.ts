import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeRonde } from '../../src/uitvraag/closeRonde'
import { remindRonde } from '../../src/uitvraag/remindRonde'
import { sendRonde } from '../../src/uitvraag/sendRonde'
import { uitvraagTasks } from '../../src/uitvraag/uitvraagTasks'
import { berichtenOf, createRonde, DEADLINE } from '../support/aRonde'
import { bootCms, type Cms } from '../support/bootCms'
import { findPostgres, type Postgres, startPostgres } from '../support/startPostgres'
import { addDays, momentOn } from '../../src/time/amsterdamDay'

const programs = findPostgres()
const AT_ONCE = 4

/** On SQLite one process has one transaction at a time by itself. */
describe.skipIf(!programs)('a round that is handled twice at the same time', () => {
  let postgres: Postgres
  let cms: Cms
  beforeAll(async () => {
    postgres = await startPostgres(programs ?? '')
    cms = await bootCms({ databaseUrl: postgres.url })
  })
  afterAll(async () => {
    await cms?.stop()
    await postgres?.stop()
  })

  const atOnce = (work: () => Promise<unknown>) =>
    Promise.allSettled(Array.from({ length: AT_ONCE }, work))
  const uitvragenOf = (ronde: string): Promise<{ herinneringen: number }[]> =>
    cms.strapi.db
      .query('api::uitvraag.uitvraag')
      .findMany({ where: { ronde: { documentId: ronde } } })
  const runTasks = async (now: Date) => {
    for (const task of uitvraagTasks(cms.strapi)) await task.run(now)
  }

  it('asks each leverancier once', async () => {
    const ronde = await createRonde(cms.strapi)
    const results = await atOnce(() => sendRonde(cms.strapi, ronde, null))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await uitvragenOf(ronde)).toHaveLength(12)
    expect(await berichtenOf(cms.strapi, ronde)).toHaveLength(12)
  })

  it('reminds each leverancier once at each moment, also when it is done again later', async () => {
    const ronde = await createRonde(cms.strapi)
    await sendRonde(cms.strapi, ronde, null)
    for (const days of [-7, -1, 3]) {
      const now = momentOn(addDays(DEADLINE, days), 9)
      const results = await atOnce(() => runTasks(now))
      expect(results.every(({ status }) => status === 'fulfilled')).toBe(true)
      await runTasks(momentOn(addDays(DEADLINE, days), 20))
    }
    const sleutels = (await berichtenOf(cms.strapi, ronde)).map(({ sleutel }) => sleutel)
    expect(sleutels).toHaveLength(12 * 4)
    expect(new Set(sleutels).size).toBe(12 * 4)
    expect((await uitvragenOf(ronde)).map(({ herinneringen }) => herinneringen)).toEqual(
      Array.from({ length: 12 }, () => 3),
    )
  })

  it('reminds by hand once', async () => {
    const ronde = await createRonde(cms.strapi)
    await sendRonde(cms.strapi, ronde, ['welzijn'])
    await atOnce(() => remindRonde(cms.strapi, ronde, null))
    expect(await berichtenOf(cms.strapi, ronde)).toHaveLength(2)
  })

  it('is closed once, and reminds nobody any more', async () => {
    const ronde = await createRonde(cms.strapi)
    await sendRonde(cms.strapi, ronde, null)
    const now = momentOn(addDays(DEADLINE, -7), 9)
    const closing = await atOnce(() => closeRonde(cms.strapi, ronde, now))
    expect(closing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await runTasks(now)
    expect(await berichtenOf(cms.strapi, ronde)).toHaveLength(12)
  })
})
