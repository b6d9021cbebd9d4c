import type { Core } from '@strapi/strapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inhoudVan } from '../../src/werkstroom/inhoudVan'
import { anInstrument } from '../support/anInstrument'
import { type Answer, bootCms, type Cms } from '../support/bootCms'
import { EXAMPLE_COUNT } from '../support/exampleCatalogue'
import { type Ask, signIn, signInWith } from '../support/signIn'
import { upload } from '../support/upload'

const INSTRUMENT = 'api::instrument.instrument'
const CM = '/content-manager/collection-types'
const PATH = `${CM}/${INSTRUMENT}`
/** Stands in every field that a leverancier is not to see. */
const MARKER = 'nietvoorleveranciers'
const HIDDEN = new RegExp(
  `${MARKER}|prijsafspraken|interneNotitie|internContact|contactpersoon|createdBy|updatedBy|"leverancier|beheergroep@|welzijn@`,
)

describe('what an account may do', () => {
  let cms: Cms
  let strapi: Core.Strapi
  let leverancier: Ask
  let beheer: Ask
  let own: string
  let foreign: string
  beforeAll(async () => {
    cms = await bootCms()
    strapi = cms.strapi
    leverancier = await signIn(cms, 'leverancier')
    beheer = await signIn(cms, 'beheergroep')
    own = await make('welzijn')
    foreign = await make('bibliotheek')
  })
  afterAll(() => cms?.stop())

  let count = 0
  async function make(code: string, over: object = {}): Promise<string> {
    count += 1
    const { documentId } = await find('api::leverancier.leverancier', { code })
    const data = await anInstrument(strapi, {
      slug: `rechten-${count}`,
      leverancier: documentId,
      interneNotitie: `${MARKER} van de beheergroep`,
      prijsafspraken: `${MARKER} tarief`,
      herkomst: `${MARKER} herkomst`,
      ...over,
    })
    return (await strapi.documents(INSTRUMENT).create({ data } as never)).documentId
  }
  const find = (uid: string, where: object) => strapi.db.query(uid).findOne({ where })
  const accountId = async (email: string): Promise<number> =>
    (await find('admin::user', { email })).id
  const stored = (documentId: string) =>
    strapi.db.query(INSTRUMENT).findOne({
      where: { documentId, publishedAt: null },
      populate: {
        leverancier: true,
        opmerkingen: true,
        createdBy: true,
        updatedBy: true,
        bijlagen: true,
        kenmerken: true,
      },
    })

  describe('for a leverancier, with instruments', () => {
    it('is to see the own ones, without what the beheergroep notes', async () => {
      const list = await leverancier('GET', `${PATH}?pageSize=100`)
      const { results } = list.body as { results: { documentId: string }[] }
      const mine: { documentId: string }[] = await strapi.db
        .query(INSTRUMENT)
        .findMany({ where: { leverancierCode: 'welzijn', publishedAt: null } })
      expect(results.map(({ documentId }) => documentId).sort()).toEqual(
        mine.map(({ documentId }) => documentId).sort(),
      )
      const entry = await leverancier('GET', `${PATH}/${own}`)
      expect(entry).toMatchObject({ status: 200, body: { data: { naam: 'Proefinstrument' } } })
      for (const { body } of [list, entry]) expect(JSON.stringify(body)).not.toMatch(HIDDEN)
    })

    it('is to describe an own one that is being written, in every field that is theirs', async () => {
      const documentId = await make('welzijn')
      const facetwaarde = await find('api::facetwaarde.facetwaarde', {})
      const kenmerk = await find('api::kenmerk.kenmerk', { code: '5.2' })
      const answer = await leverancier('PUT', `${PATH}/${documentId}`, {
        naam: 'Andere naam',
        doel: 'Ander doel',
        nadelen: [{ tekst: 'Het is ver' }],
        kenmerken: [
          { kenmerk: { connect: [{ documentId: kenmerk.documentId }] }, werking: 'indirect' },
        ],
        facetwaarden: { connect: [{ documentId: facetwaarde.documentId }] },
        kosten: { bedrag: 10, eenheid: 'week' },
      })
      expect(answer.status).toBe(200)
      const inhoud = await inhoudVan(strapi, documentId, 'draft')
      expect(inhoud).toMatchObject({
        naam: 'Andere naam',
        doel: 'Ander doel',
        nadelen: [{ tekst: 'Het is ver' }],
        kenmerken: [{ kenmerk: kenmerk.documentId, werking: 'indirect' }],
        facetwaarden: [facetwaarde.documentId],
        kosten: { bedrag: 10, eenheid: 'week' },
      })
      expect((await stored(documentId)).updatedBy.email).toBe('welzijn@voorbeeld.example')
    })

    it('leaves every other field as it was, whatever is sent', async () => {
      const documentId = await make('welzijn')
      const bibliotheek = await find('api::leverancier.leverancier', { code: 'bibliotheek' })
      const other = await accountId('beheergroep@voorbeeld.example')
      const before = await stored(documentId)
      const answer = await leverancier('PUT', `${PATH}/${documentId}`, {
        naam: 'Mag wel',
        leverancier: { connect: [{ documentId: bibliotheek.documentId }], disconnect: [] },
        leverancierCode: 'bibliotheek',
        werkstroom: 'goedgekeurd',
        slug: 'van-mij',
        status: 'published',
        publishedAt: new Date().toISOString(),
        publiceerOp: '2026-01-01T00:00:00.000Z',
        verlooptOp: '2099-01-01T00:00:00.000Z',
        gearchiveerdOp: '2026-01-01T00:00:00.000Z',
        gecontroleerdOp: '2030-01-01',
        gecontroleerdDoor: 'Ikzelf',
        volgendeControle: '2040-01-01',
        opmerkingen: [{ tekst: 'Prima', opgelost: true }],
        interneNotitie: 'Gewist',
        prijsafspraken: 'Gewist',
        internContact: 'Gewist',
        herkomst: 'Gewist',
        registratiecode: 'X',
        uplNaam: 'X',
        createdBy: other,
        updatedBy: other,
        documentId: foreign,
        id: 1,
      })
      expect(answer.status).toBe(200)
      const { updatedAt: _, updatedBy, naam, ...after } = await stored(documentId)
      const { updatedAt: __, updatedBy: ___, naam: ____, ...same } = before
      expect(naam).toBe('Mag wel')
      expect(after).toEqual(same)
      expect(updatedBy.id).not.toBe(other)
      expect(await strapi.db.query(INSTRUMENT).count({ where: { documentId } })).toBe(1)
    })

    it.each(['ingediend', 'goedgekeurd'])(
      'is not to write in one that is %s',
      async (werkstroom) => {
        const documentId = await make('welzijn', { werkstroom })
        const before = await stored(documentId)
        expect((await leverancier('PUT', `${PATH}/${documentId}`, { naam: 'Nee' })).status).toBe(
          403,
        )
        expect(await stored(documentId)).toEqual(before)
      },
    )

    it('does not tell whether another one exists, nor change it', async () => {
      const before = await stored(foreign)
      for (const documentId of [foreign, 'bestaatniet'])
        for (const ask of [
          () => leverancier('GET', `${PATH}/${documentId}`),
          () => leverancier('GET', `${PATH}/${documentId}?status=published`),
          () => leverancier('PUT', `${PATH}/${documentId}`, { naam: 'Van mij' }),
          () => leverancier('GET', `${PATH}/${documentId}/actions/countDraftRelations`),
          () => leverancier('POST', `/keuzehulp/instrumenten/${documentId}/indienen`),
          () => leverancier('POST', `/keuzehulp/instrumenten/${documentId}/wijzigen`),
          () =>
            leverancier(
              'GET',
              `/content-manager/relations/${INSTRUMENT}/${documentId}/facetwaarden`,
            ),
          () =>
            leverancier(
              'GET',
              `/content-manager/preview/url/${INSTRUMENT}?documentId=${documentId}&status=draft`,
            ),
        ])
          expect((await ask()).status).toBe(404)
      expect(await stored(foreign)).toEqual(before)
    })

    it('is not to take over a part of another instrument', async () => {
      const [part] = (await stored(foreign)).kenmerken
      const answer = await leverancier('PUT', `${PATH}/${own}`, {
        kenmerken: [{ id: part.id, werking: 'indirect', toelichting: 'Gestolen' }],
      })
      expect(answer.status).toBe(400)
      expect((await stored(foreign)).kenmerken[0]).toMatchObject({ werking: 'direct' })
    })

    it('is none of the steps of the beheergroep', async () => {
      for (const documentId of [own, foreign])
        for (const [actie, body] of [
          ['terugsturen', { opmerkingen: [{ tekst: 'Nee' }] }],
          ['goedkeuren', { versie: 'x' }],
          ['gecontroleerd', {}],
          ['archiveren', {}],
          ['dearchiveren', {}],
          ['depubliceren', {}],
        ] as const)
          expect(
            (await leverancier('POST', `/keuzehulp/instrumenten/${documentId}/${actie}`, body))
              .status,
          ).toBe(403)
    })
  })

  it('is for a leverancier nothing of what Strapi offers besides', async () => {
    const documentIds = [own]
    const before = await stored(own)
    const answers = await Promise.all(
      (
        [
          ['POST', PATH, { naam: 'Nieuw' }],
          ['POST', `${PATH}/clone/${own}`, {}],
          ['POST', `${PATH}/auto-clone/${own}`, {}],
          ['DELETE', `${PATH}/${own}`],
          ['POST', `${PATH}/actions/publish`, { naam: 'Nieuw' }],
          ['POST', `${PATH}/${own}/actions/publish`, {}],
          ['POST', `${PATH}/${own}/actions/unpublish`, {}],
          ['POST', `${PATH}/${own}/actions/discard`, {}],
          ['POST', `${PATH}/actions/bulkPublish`, { documentIds }],
          ['POST', `${PATH}/actions/bulkUnpublish`, { documentIds }],
          ['POST', `${PATH}/actions/bulkDelete`, { documentIds }],
          ['POST', `${PATH}/actions/bulkFindForValidation`, { documentIds: [foreign] }],
          ['GET', `${PATH}/actions/countManyEntriesDraftRelations?documentIds=${foreign}`],
          ['GET', `${CM}/api::leverancier.leverancier`],
          ['GET', `${CM}/api::uitvraag.uitvraag`],
          ['GET', `${CM}/api::logboekregel.logboekregel`],
          ['GET', `${CM}/api::bericht.bericht`],
          ['GET', `${CM}/admin::user`],
          ['GET', `${CM}/plugin::upload.file`],
          ['GET', '/content-manager/single-types/api::instelling.instelling'],
          ['PUT', '/content-manager/single-types/api::instelling.instelling', { organisatie: 'X' }],
          ['GET', `/content-manager/relations/${INSTRUMENT}/leverancier`],
          ['GET', `/content-manager/relations/${INSTRUMENT}/${own}/leverancier`],
          ['GET', `/content-manager/relations/${INSTRUMENT}/createdBy`],
          ['GET', '/content-manager/relations/api::leverancier.leverancier/gebruikers'],
          ['GET', '/content-manager/relations/api::uitvraag.uitvraag/leverancier'],
          ['GET', '/content-manager/relations/plugin::upload.file/createdBy'],
          ['GET', '/content-manager/homepage/count-documents'],
          ['GET', '/admin/homepage/key-statistics'],
          ['POST', '/content-manager/uid/generate', uid({ data: { naam: 'x' } })],
          ['POST', '/content-manager/uid/check-availability', uid({ value: 'rechten-2' })],
          ['PUT', `/content-manager/content-types/${INSTRUMENT}/configuration`, {}],
          ['GET', '/admin/users'],
          ['GET', '/admin/roles'],
          ['GET', '/admin/permissions'],
          ['GET', '/admin/api-tokens'],
          ['GET', '/admin/webhooks'],
          ['GET', '/admin/content-api/routes'],
          ['GET', '/content-type-builder/content-types'],
          ['GET', '/email/settings'],
          ['GET', '/upload/settings'],
          ['POST', '/upload/actions/upload-from-urls', { urls: ['http://127.0.0.1:1/'] }],
          ['POST', '/upload/actions/bulk-delete', { fileIds: [1], folderIds: [] }],
          ['POST', '/upload/actions/bulk-move', { fileIds: [1], destinationFolderId: null }],
          ['POST', '/upload/folders', { name: 'Map', parent: null }],
        ] as [string, string, object?][]
      ).map(async ([method, url, body]) => ({ url, ...(await leverancier(method, url, body)) })),
    )
    const reached = answers.filter(({ status }) => status !== 403 && status !== 405)
    expect(reached).toEqual([])
    expect(await stored(own)).toEqual(before)
  })

  it('is for a leverancier all that the admin asks for to show itself', async () => {
    for (const url of [
      '/admin/users/me',
      '/admin/users/me/permissions',
      '/admin/information',
      '/content-manager/init',
      '/content-manager/content-types-settings',
      `/content-manager/content-types/${INSTRUMENT}/configuration`,
      '/i18n/locales',
      '/upload/configuration',
    ])
      expect([url, (await leverancier('GET', url)).status]).toEqual([url, 200])
    const check = await leverancier('POST', '/admin/permissions/check', { permissions: [] })
    expect(check.status).toBe(200)
  })

  it('is for a leverancier refused below the routes and permissions too', async () => {
    const user = await strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'welzijn@voorbeeld.example' }, populate: ['roles'] })
    const asLeverancier = (work: () => Promise<unknown>): Promise<void> =>
      strapi.requestContext.run({ state: { user } } as never, async () => {
        await work()
      })
    const documents = strapi.documents(INSTRUMENT)
    const documentId = await make('welzijn')
    const { documentId: code } = await find('api::leverancier.leverancier', { code: 'welzijn' })
    const data = { naam: 'Buitenom' } as never
    for (const work of [
      () => documents.create({ data }),
      () => documents.create({ data, status: 'published' }),
      () => documents.clone({ documentId, data }),
      () => documents.delete({ documentId }),
      () => documents.publish({ documentId }),
      () => documents.unpublish({ documentId }),
      () => documents.discardDraft({ documentId }),
      () => documents.update({ documentId: foreign, data }),
      () => strapi.documents('api::leverancier.leverancier').update({ documentId: code, data }),
      () => strapi.documents('api::kenmerk.kenmerk').create({ data }),
      () => strapi.documents('api::logboekregel.logboekregel').create({ data }),
    ])
      await expect(asLeverancier(work)).rejects.toThrow(/account|bestaat niet/)
    await asLeverancier(() =>
      documents.update({
        documentId,
        status: 'published',
        data: { doel: 'Mag', werkstroom: 'goedgekeurd', leverancier: null } as never,
      }),
    )
    expect(await stored(documentId)).toMatchObject({
      doel: 'Mag',
      werkstroom: 'concept',
      leverancier: { code: 'welzijn' },
    })
    expect(await strapi.db.query(INSTRUMENT).count({ where: { documentId } })).toBe(1)
  })

  const uid = (over: object) => ({ contentTypeUID: INSTRUMENT, field: 'slug', ...over })

  describe('finding out about others', () => {
    it.each([
      'filters[createdBy][email][$contains]=@',
      'filters[$and][0][updatedBy][firstname][$eq]=Bea',
      'filters[$or][0][leverancier][email][$contains]=a',
      'filters[interneNotitie][$contains]=a',
      'filters[leverancierCode][$eq]=welzijn',
      'filters[kenmerken][kenmerk][createdBy][email][$contains]=@',
      'sort=createdBy.email:ASC',
      'sort[0]=leverancier.naam:ASC',
      'sort=prijsafspraken:ASC',
      'populate=createdBy',
      'populate[leverancier][populate]=gebruikers',
      'fields[0]=interneNotitie',
    ])('is not to be done by asking for %s', async (question) => {
      for (const model of [INSTRUMENT, 'api::kenmerk.kenmerk'])
        expect((await leverancier('GET', `${CM}/${model}?${question}`)).status).toBe(403)
      const picker = '/content-manager/relations/instrument.kenmerkwerking/kenmerk'
      expect((await leverancier('GET', `${picker}?${question}`)).status).toBe(403)
    })

    it('does not find by words that only the beheergroep sees', async () => {
      for (const word of [MARKER, 'bibliotheek@'])
        expect(await leverancier('GET', `${PATH}?_q=${word}`)).toMatchObject({
          status: 200,
          body: { results: [] },
        })
    })

    it('shows of Strapi’s homepage the own instruments only', async () => {
      const answer = await leverancier(
        'GET',
        '/content-manager/homepage/recent-documents?action=update',
      )
      const { data } = answer.body as { data: { documentId: string; contentTypeUid: string }[] }
      const shown = data.filter(({ contentTypeUid }) => contentTypeUid === INSTRUMENT)
      const owners = await Promise.all(
        shown.map(async ({ documentId }) => (await stored(documentId)).leverancierCode),
      )
      expect(new Set(owners)).toEqual(new Set(['welzijn']))
    })
  })

  describe('choosing words for an instrument', () => {
    it.each([
      ['instrument.kenmerkwerking', 'kenmerk', '4.1'],
      ['instrument.waardestand', 'waarde', ''],
      [INSTRUMENT, 'facetwaarden', 'Vorm'],
    ])('shows what there is for %s', async (model, field, name) => {
      const answer = await leverancier(
        'GET',
        `/content-manager/relations/${model}/${field}?pageSize=10&page=1&_q=${name}`,
      )
      expect(answer.status).toBe(200)
      const { results } = answer.body as { results: object[] }
      expect(results.length).toBeGreaterThan(0)
      expect(JSON.stringify(results)).toContain(name)
      expect(JSON.stringify(results)).not.toContain('@')
    })

    it('shows what was chosen in an own instrument, not in another', async () => {
      const partOf = async (documentId: string) => (await stored(documentId)).kenmerken[0].id
      const relation = '/content-manager/relations/instrument.kenmerkwerking'
      const mine = await leverancier('GET', `${relation}/${await partOf(own)}/kenmerk`)
      expect(JSON.stringify(mine.body)).toContain('4.1')
      for (const id of [await partOf(foreign), 999_999, 'x']) {
        expect((await leverancier('GET', `${relation}/${id}/kenmerk`)).status).toBe(404)
        expect((await leverancier('GET', `${relation}/kenmerk?id=${id}`)).status).toBe(404)
      }
    })
  })

  describe('for a leverancier, with files', () => {
    it('is to add a file and to put it with an own instrument', async () => {
      const file = await upload(leverancier.send, 'eigen.pdf')
      expect(file.status).toBe(201)
      expect(JSON.stringify(file.body)).not.toMatch(/@|createdBy/)
      const documentId = await make('welzijn')
      const answer = await leverancier('PUT', `${PATH}/${documentId}`, { bijlagen: [idOf(file)] })
      expect(answer.status).toBe(200)
      expect((await stored(documentId)).bijlagen).toHaveLength(1)
      expect((await leverancier('GET', `/upload/files/${idOf(file)}`)).status).toBe(200)
    })

    it('shows the own files only, and no folders', async () => {
      const file = await upload(beheer.send, 'van-beheer.pdf')
      await beheer('POST', '/upload/folders', { name: 'Geheime map', parent: null })
      const list = await leverancier('GET', '/upload/files?page=1&pageSize=100')
      expect(list.status).toBe(200)
      expect(JSON.stringify(list.body)).not.toContain('van-beheer')
      expect((await leverancier('GET', `/upload/files/${idOf(file)}`)).status).toBe(404)
      for (const url of ['/upload/folders', '/upload/folder-structure'])
        expect(await leverancier('GET', url)).toEqual({ status: 200, body: { data: [] } })
      for (const question of ['filters[createdBy][email][$contains]=@', 'populate=related'])
        expect((await leverancier('GET', `/upload/files?${question}`)).status).toBe(403)
    })

    it('is not to change, replace or remove those of others, nor to use them', async () => {
      const id = idOf(await upload(beheer.send, 'vast.pdf'))
      const before = await find('plugin::upload.file', { id })
      const fileInfo = { name: 'anders' }
      for (const answer of [
        await leverancier('PUT', `/upload/files/${id}`, { fileInfo }),
        await leverancier('DELETE', `/upload/files/${id}`),
        await upload(leverancier.send, 'nieuw.pdf', `/upload/files/${id}/replace`),
        await upload(leverancier.send, 'nieuw.pdf', `/upload?id=${id}`),
      ])
        expect(answer.status).toBe(404)
      expect(await find('plugin::upload.file', { id })).toEqual(before)
      expect((await leverancier('PUT', `${PATH}/${own}`, { bijlagen: [id] })).status).toBe(403)
      expect((await stored(own)).bijlagen).toEqual([])
    })

    it('keeps a file that the beheergroep put with an own instrument', async () => {
      const id = idOf(await upload(beheer.send, 'erbij.pdf'))
      const documentId = await make('welzijn')
      await beheer('PUT', `${PATH}/${documentId}`, { bijlagen: [id] })
      const answer = await leverancier('PUT', `${PATH}/${documentId}`, {
        doel: 'X',
        bijlagen: [id],
      })
      expect(answer.status).toBe(200)
      expect((await stored(documentId)).bijlagen).toHaveLength(1)
    })

    it('is not to replace or remove an own file that readers see, or that was handed in', async () => {
      const id = idOf(await upload(leverancier.send, 'openbaar.pdf'))
      const documentId = await make('welzijn')
      await leverancier('PUT', `${PATH}/${documentId}`, { bijlagen: [id] })
      const change = () =>
        leverancier('PUT', `/upload/files/${id}`, { fileInfo: { name: 'x.pdf' } })
      expect((await change()).status).toBe(200)
      await leverancier('POST', `/keuzehulp/instrumenten/${documentId}/indienen`)
      expect((await change()).status).toBe(403)
      await strapi.documents(INSTRUMENT).publish({ documentId })
      await leverancier('POST', `/keuzehulp/instrumenten/${documentId}/wijzigen`)
      for (const answer of [
        await change(),
        await leverancier('DELETE', `/upload/files/${id}`),
        await upload(leverancier.send, 'nieuw.pdf', `/upload/files/${id}/replace`),
      ])
        expect(answer.status).toBe(403)
    })

    it('is not to put a file anywhere past the form', async () => {
      const { id } = await stored(foreign)
      const answer = await upload(leverancier.send, 'stiekem.pdf', '/upload', {
        ref: INSTRUMENT,
        refId: String(id),
        field: 'bijlagen',
      })
      expect(answer.status).toBe(403)
      expect((await stored(foreign)).bijlagen).toEqual([])
    })

    const idOf = ({ body }: Answer): number => {
      const [file] = [body].flat() as { id: number }[]
      return file?.id ?? 0
    }
  })

  describe('without a rol of ours', () => {
    it('is nothing but to sign out', async () => {
      const role = await strapi.db
        .query('admin::role')
        .create({ data: { name: 'Anders', code: 'anders', description: '' } })
      const password = 'Kapstok-rivier-9-lantaarn'
      const hashed = await strapi.service('admin::auth')?.['hashPassword']?.(password)
      await strapi.db.query('admin::user').create({
        data: {
          email: 'anders@voorbeeld.example',
          password: hashed,
          isActive: true,
          roles: [role.id],
        },
      })
      const stranger = await signInWith(cms, 'anders@voorbeeld.example', password)
      for (const url of [PATH, `${PATH}/${own}`, '/upload/files', '/content-manager/init'])
        expect((await stranger('GET', url)).status).toBe(403)
      expect((await stranger('POST', '/keuzehulp/instrumenten', { naam: 'x' })).status).toBe(403)
    })
  })

  describe('for the beheergroep', () => {
    it('is nothing of the system', async () => {
      for (const url of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks'])
        expect((await beheer('GET', url)).status).toBe(403)
    })

    it('is not to write what the CMS keeps, nor is it for anybody', async () => {
      const superbeheer = await signIn(cms, 'superbeheer')
      for (const ask of [beheer, superbeheer])
        for (const type of ['logboekregel', 'versie', 'bericht', 'zoekwachtrij'])
          expect([
            type,
            (await ask('POST', `${CM}/api::${type}.${type}`, { wat: 'x', soort: 'x' })).status,
          ]).toEqual([type, 403])
    })

    it('finds Strapi’s own roles gone, and the example instruments approved', async () => {
      const roles: { code: string }[] = await cms.strapi.db.query('admin::role').findMany({})
      expect(roles.map(({ code }) => code)).not.toContain('strapi-editor')
      expect(roles.map(({ code }) => code)).not.toContain('strapi-author')
      const query = cms.strapi.db.query(INSTRUMENT)
      for (const publishedAt of [null, { $notNull: true }])
        expect(
          await query.count({ where: { publishedAt, werkstroom: 'goedgekeurd' } }),
        ).toBeGreaterThanOrEqual(EXAMPLE_COUNT)
    })
  })
})
