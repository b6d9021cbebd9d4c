import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { findPostgres, type Postgres, startPostgres } from '../support/startPostgres'

const INSTRUMENT = 'api::instrument.instrument'
const programs = findPostgres()

/** SQLite has one writer at a time by itself. */
describe.skipIf(!programs)('editors who act on one instrument at the same time', () => {
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
})
