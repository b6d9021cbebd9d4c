import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'
import { logIn } from '../support/logIn'

const INSTRUMENT = 'api::instrument.instrument'

let cms: Cms
let beheer: string
let leverancier: string
beforeAll(async () => {
  cms = await bootCms()
  beheer = await logIn(cms, 'beheergroep')
  leverancier = await logIn(cms, 'welzijn@voorbeeld.example')
})
afterAll(() => cms.stop())

describe('a preview', () => {
  const link = (documentId: string, token: string) =>
    cms.request('GET', `/keuzehulp/instrumenten/${documentId}/voorbeeld`, { token })
  const strapiLink = (documentId: string, token: string, uid = INSTRUMENT) =>
    cms.request('GET', `/content-manager/preview/url/${uid}?documentId=${documentId}`, { token })
  const queryOf = (body: unknown) => new URL((body as { url: string }).url).search
  const asWeb = (documentId: string, query: string) =>
    cms.request('GET', `/voorbeeld/${documentId}${query}`)

  it('shows a draft that is far from finished, and says what it lacks', async () => {
    const documentId = await createInstrument(cms.strapi, {
      naam: 'Half af',
      slug: 'half-af',
      samenvatting: null,
      kenmerken: [],
      bronnen: [{ url: 'https://voorbeeld.example' }],
      voordelen: [{ tekst: 'Wel' }],
      nadelen: [],
      interneNotitie: 'GEHEIM',
      prijsafspraken: 'GEHEIM',
    })
    const { body } = await link(documentId, beheer)
    const answer = await asWeb(documentId, queryOf(body))
    expect(answer).toMatchObject({
      status: 200,
      body: { entry: { naam: 'Half af', kenmerken: [], voordelen: [{ tekst: 'Wel' }] } },
    })
    const { ontbreekt } = answer.body as { ontbreekt: string[] }
    expect(ontbreekt[0]).toMatch(/^Om te publiceren ontbreekt nog: de samenvatting; een nadeel/)
    expect(ontbreekt.join()).toContain('Bronnen 1 is nog niet af')
    expect(JSON.stringify(answer.body)).not.toContain('GEHEIM')
    await eventually(async () => expect(await cms.indexed()).not.toHaveLength(0), 30_000)
    expect((await cms.indexed()).some(({ slug }) => slug === 'half-af')).toBe(false)
  })

  it('is shown only by the link that was given out', async () => {
    const documentId = await createInstrument(cms.strapi, { slug: 'een-klad' })
    const other = await createInstrument(cms.strapi, { slug: 'ander-klad' })
    const query = queryOf((await link(documentId, beheer)).body)
    expect((await asWeb(documentId, query)).status).toBe(200)
    expect((await asWeb(other, query)).status).toBe(403)
    expect((await asWeb(documentId, '')).status).toBe(403)
    expect((await asWeb(documentId, `${query}&stand=gepubliceerd`)).status).toBe(403)
    expect((await asWeb(documentId, query.replace(/tot=\d/, 'tot=9'))).status).toBe(403)
  })

  it('is for who may read it: for a leverancier the own instruments', async () => {
    const of = async (leverancierCode: string) =>
      (
        await cms.strapi.db
          .query(INSTRUMENT)
          .findOne({ where: { leverancierCode, publishedAt: { $null: true } } })
      ).documentId
    const [own, foreign] = [await of('welzijn'), await of('bibliotheek')]
    expect((await link(own, leverancier)).status).toBe(200)
    expect((await link(foreign, leverancier)).status).toBe(404)
    expect((await strapiLink(own, leverancier)).body).toMatchObject({
      data: { url: expect.stringContaining(`/voorbeeld/${own}?`) },
    })
    const refused = await strapiLink(foreign, leverancier)
    expect(JSON.stringify(refused.body)).not.toContain('handtekening')
    expect(JSON.stringify((await strapiLink('bestaat-niet', beheer)).body)).not.toContain('http')
    expect((await cms.request('GET', `/keuzehulp/instrumenten/${own}/voorbeeld`)).status).toBe(401)
  })

  it('is of no other type', async () => {
    const { documentId } = await cms.strapi.db.query('api::leverancier.leverancier').findOne({})
    const { body } = await strapiLink(documentId, beheer, 'api::leverancier.leverancier' as never)
    expect(JSON.stringify(body)).not.toContain('http')
  })
})
