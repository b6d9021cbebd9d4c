import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '../../src/schedule/publishDue'
import { unpublishDue } from '../../src/schedule/unpublishDue'
import { createInstrument, publishInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { findPostgres, type Postgres, startPostgres } from '../support/startPostgres'

const INSTRUMENT = 'api::instrument.instrument'
const programs = findPostgres()

/** SQLite has one writer at a time by itself. */
describe.skipIf(!programs)('those who act on one instrument at the same time', () => {
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

  it('leave one draft and at most one published version', async () => {
    const documentId = await publishInstrument(cms.strapi, { slug: 'samen' })
    const instrumenten = cms.strapi.documents(INSTRUMENT)
    for (let i = 0; i < 10; i += 1) {
      await Promise.all([
        instrumenten.publish({ documentId }),
        instrumenten.update({ documentId, data: { samenvatting: `Tekst ${i}` } as never }),
        instrumenten.publish({ documentId }),
        instrumenten.discardDraft({ documentId }),
        instrumenten.publish({ documentId }),
      ])
      const versions: { publishedAt: unknown }[] = await cms.strapi.db
        .query(INSTRUMENT)
        .findMany({ where: { documentId } })
      expect(versions.map(({ publishedAt }) => publishedAt !== null).sort()).toEqual([false, true])
    }
  })

  it('leave to one of several processes what comes due', async () => {
    const moment = new Date('2099-06-15T07:00:00Z')
    const plan = { werkstroom: 'goedgekeurd', publiceerOp: moment.toISOString() }
    const documentId = await createInstrument(cms.strapi, { slug: 'een-keer' })
    const query = cms.strapi.db.query(INSTRUMENT)
    await query.update({ where: { documentId }, data: plan })
    // What happens by itself says why. The task runs from its source here, and the CMS as it was
    // built: they do not share what tells the second line about one event to stay away.
    const countLogged = async (wat: string) => {
      const regels: { details: { opmerking?: string } }[] = await cms.strapi.db
        .query('api::logboekregel.logboekregel')
        .findMany({ where: { betreft: documentId, wat } })
      return regels.filter(({ details }) => details.opmerking).length
    }
    await Promise.all([1, 2, 3].map(() => publishDue(cms.strapi, '').run(moment)))
    expect(await countLogged('gepubliceerd')).toBe(1)
    const verlooptOp = moment.toISOString()
    await query.updateMany({ where: { documentId }, data: { verlooptOp } })
    await Promise.all([1, 2, 3].map(() => unpublishDue(cms.strapi, '').run(moment)))
    expect(await countLogged('gedepubliceerd')).toBe(1)
  })

  it('keep every publication as a version, numbered without gaps, and every change in the logboek', async () => {
    const documentId = await publishInstrument(cms.strapi, { slug: 'geteld' })
    const instrumenten = cms.strapi.documents(INSTRUMENT)
    await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        await instrumenten.update({ documentId, data: { samenvatting: `Tekst ${i}` } as never })
        await instrumenten.publish({ documentId })
      }),
    )
    const versies: { nummer: number; inhoud: { samenvatting: string } }[] = await cms.strapi.db
      .query('api::versie.versie')
      .findMany({ where: { betreft: documentId }, orderBy: { nummer: 'asc' } })
    expect(versies.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const published = await instrumenten.findOne({ documentId, status: 'published' })
    expect(versies.at(-1)?.inhoud.samenvatting).toBe(published?.['samenvatting'])
    const regels: { wat: string; details: { verschillen: { was: string; wordt: string }[] } }[] =
      await cms.strapi.db
        .query('api::logboekregel.logboekregel')
        .findMany({ where: { betreft: documentId, wat: 'gewijzigd' }, orderBy: { id: 'asc' } })
    expect(regels).toHaveLength(8)
    // Each begins with what the one before it left.
    const chain = regels.flatMap(({ details }) => details.verschillen)
    expect(chain.slice(1).map(({ was }) => was)).toEqual(
      chain.slice(0, -1).map(({ wordt }) => wordt),
    )
  })
})
