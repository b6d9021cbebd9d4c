import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit, visitAs } from '../support/adminVisitor'
import { bootCms, type Cms } from '../support/bootCms'
import { findPostgres, type Postgres, startPostgres } from '../support/startPostgres'

const programs = findPostgres()

/** SQLite has one writer at a time by itself. */
describe.skipIf(!programs)('accounts on PostgreSQL, when much happens at once', () => {
  let postgres: Postgres
  let cms: Cms
  beforeAll(async () => {
    process.env['TRUST_PROXY'] = 'true'
    postgres = await startPostgres(programs ?? '')
    cms = await bootCms({ databaseUrl: postgres.url })
  })
  afterAll(async () => {
    await cms?.stop()
    await postgres?.stop()
  })

  it('let no more guesses through than when they come one by one', async () => {
    const guesser = visit(cms)
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => guesser.login('samen@adres.example', 'Verkeerd 1 woord')),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 400)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(35)
  })

  it('are made once for one address', async () => {
    const beheer = await visitAs(cms, 'beheergroep')
    const leveranciers: { documentId: string }[] = await cms.strapi.db
      .query('api::leverancier.leverancier')
      .findMany({ limit: 4 })
    const body = { email: 'samen@adres.example', naam: 'Kim Vis' }
    const answers = await Promise.all(
      leveranciers.map(({ documentId }) =>
        beheer.ask('POST', `/keuzehulp/leveranciers/${documentId}/accounts`, body),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const accounts = await cms.strapi.db
      .query('admin::user')
      .findMany({ where: { email: body.email } })
    expect(accounts).toHaveLength(1)
    expect(
      await cms.strapi.db
        .query('api::leverancier.leverancier')
        .count({ where: { gebruikers: { id: accounts[0].id } } }),
    ).toBe(4)
  })

  it('are opened by one of those who use a link at the same moment', async () => {
    const { registrationToken } = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'samen@adres.example' } })
    const userInfo = { firstname: 'Kim', lastname: 'Vis', password: 'Regenjas 5 tegel mosterd' }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        visit(cms).ask('POST', '/admin/register', { registrationToken, userInfo }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400])
  })
})
