import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'

const PATH = '/content-manager/collection-types/api::instrument.instrument'

interface Account {
  rol: string
  email: string
  wachtwoord: string
}

describe('what an account of the CMS may do', () => {
  let cms: Cms
  let accounts: Account[]
  beforeAll(async () => {
    cms = await bootCms()
    accounts = JSON.parse(readFileSync(path.join(cms.dataFolder, 'accounts.json'), 'utf8'))
  })
  afterAll(() => cms.stop())

  async function login(rol: string, nth = 0): Promise<string> {
    const account = accounts.filter((candidate) => candidate.rol === rol)[nth]
    const body = { email: account?.email, password: account?.wachtwoord }
    const answer = await cms.request('POST', '/admin/login', { body })
    return (answer.body as { data: { token: string } }).data.token
  }

  it('refuses to publish an incomplete instrument and says in Dutch what is missing', async () => {
    const token = await login('beheergroep')
    const gaps = {
      voordelen: [],
      nadelen: [],
      kenmerken: [],
      hoeIsHet: null,
      gecontroleerdOp: null,
    }
    const documentId = await createInstrument(cms.strapi, { slug: 'onaf', ...gaps })
    const answer = await cms.request('POST', `${PATH}/${documentId}/actions/publish`, {
      token,
      body: {},
    })
    expect(answer.status).toBe(400)
    const message = JSON.stringify(answer.body).toLowerCase()
    for (const missing of ['voordeel', 'nadeel', 'hoe is het', 'direct', 'gecontroleerd'])
      expect(message).toContain(missing)
  })

  it('lets the beheergroep change and publish a text', async () => {
    const token = await login('beheergroep')
    const documentId = await createInstrument(cms.strapi, { slug: 'af' })
    const update = await cms.request('PUT', `${PATH}/${documentId}`, {
      token,
      body: { naam: 'Nieuwe naam' },
    })
    expect(update.status).toBe(200)
    const answer = await cms.request('POST', `${PATH}/${documentId}/actions/publish`, {
      token,
      body: {},
    })
    expect(answer).toMatchObject({ status: 200, body: { data: { naam: 'Nieuwe naam' } } })
  })

  it('lets a leverancier see the own instruments only, and change none', async () => {
    const token = await login('leverancier')
    const list = await cms.request('GET', `${PATH}?pageSize=100`, { token })
    const { results } = list.body as { results: { slug: string; documentId: string }[] }
    const own = await cms.strapi.db
      .query('api::instrument.instrument')
      .findMany({ where: { leverancierCode: 'welzijn', publishedAt: null } })
    expect(results.map(({ slug }) => slug).sort()).toEqual(
      own.map(({ slug }: { slug: string }) => slug).sort(),
    )
    expect(results.length).toBeGreaterThan(0)
    const [{ interneNotitie }] = own
    const found = await cms.request(
      'GET',
      `${PATH}?_q=${encodeURIComponent(interneNotitie.slice(0, 20))}`,
      { token },
    )
    expect((found.body as { results: unknown[] }).results).toEqual([])
    const other = await createInstrument(cms.strapi, { slug: 'van-een-ander' })
    expect((await cms.request('GET', `${PATH}/${other}`, { token })).status).toBe(403)
    for (const documentId of [other, results[0]?.documentId]) {
      expect(
        (await cms.request('PUT', `${PATH}/${documentId}`, { token, body: { naam: 'Van mij' } }))
          .status,
      ).toBe(403)
      expect(
        (await cms.request('POST', `${PATH}/${documentId}/actions/publish`, { token, body: {} }))
          .status,
      ).toBe(403)
      expect((await cms.request('DELETE', `${PATH}/${documentId}`, { token })).status).toBe(403)
    }
    expect(
      (await cms.request('POST', PATH, { token, body: { naam: 'Nieuw', slug: 'nieuw' } })).status,
    ).toBe(403)
    expect(JSON.stringify(list.body)).not.toMatch(
      /prijsafspraken|interneNotitie|internContact|contactpersoon/,
    )
  })
})
