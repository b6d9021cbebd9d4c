import type { Core } from '@strapi/strapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { versieVan } from '../../src/werkstroom/versieVan'
import { anInstrument } from '../support/anInstrument'
import { bootCms, type BootOptions, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'
import { type Ask, signIn } from '../support/signIn'

const INSTRUMENT = 'api::instrument.instrument'
const CM = `/content-manager/collection-types/${INSTRUMENT}`
const OWN = '/keuzehulp/instrumenten'
/** What a form does, and Strapi's own buttons. */
const OF_A_SAVE = [
  'aangemaakt',
  'gewijzigd',
  'gepubliceerd',
  'gedepubliceerd',
  'wijzigingen verworpen',
]

/** The review of an instrument over HTTP, on any database. */
export function describeReview(options: () => Promise<BootOptions>): void {
  let cms: Cms
  let strapi: Core.Strapi
  let beheer: Ask
  let leverancier: Ask
  beforeAll(async () => {
    cms = await bootCms(await options())
    strapi = cms.strapi
    beheer = await signIn(cms, 'beheergroep')
    leverancier = await signIn(cms, 'leverancier')
  })
  afterAll(() => cms?.stop())

  let count = 0
  /** An own instrument of the leverancier, as a concept that can be published. */
  async function make(over: object = {}): Promise<string> {
    count += 1
    const welzijn = await strapi.db
      .query('api::leverancier.leverancier')
      .findOne({ where: { code: 'welzijn' } })
    const data = await anInstrument(strapi, {
      slug: `beoordeling-${count}`,
      leverancier: welzijn.documentId,
      ...over,
    })
    return (await strapi.documents(INSTRUMENT).create({ data } as never)).documentId
  }
  async function publish(over: object = {}): Promise<string> {
    const documentId = await make(over)
    await strapi.documents(INSTRUMENT).publish({ documentId })
    return documentId
  }
  const read = (documentId: string, status: 'draft' | 'published' = 'draft') =>
    strapi.db.query(INSTRUMENT).findOne({
      where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } },
      populate: { opmerkingen: true, voordelen: true },
    })
  const versie = async (documentId: string) => (await versieVan(strapi, documentId)) ?? ''
  const act = (ask: Ask, documentId: string, actie: string, body?: object) =>
    ask('POST', `${OWN}/${documentId}/${actie}`, body)
  const approve = async (documentId: string, seen?: string) =>
    act(beheer, documentId, 'goedkeuren', { versie: seen ?? (await versie(documentId)) })
  const save = (ask: Ask, documentId: string, body: object) =>
    ask('PUT', `${CM}/${documentId}`, body)
  const mails = (documentId: string) =>
    strapi.db.query('api::bericht.bericht').findMany({
      where: { sleutel: { $contains: documentId } },
      orderBy: { id: 'asc' },
    })
  /** Without the lines of what editors do in the form. */
  const logboek = async (documentId: string): Promise<string[]> =>
    (
      await strapi.db
        .query('api::logboekregel.logboekregel')
        .findMany({ where: { betreft: documentId }, orderBy: { id: 'asc' } })
    )
      .filter(({ wat }: { wat: string }) => !OF_A_SAVE.includes(wat))
      .map(({ wat, wie }: { wat: string; wie: string }) => `${wie}: ${wat}`)

  it('goes round: handed in, sent back with a remark, handed in again, approved', async () => {
    const documentId = await make({ samenvatting: 'Eerste tekst' })
    expect(await act(leverancier, documentId, 'indienen')).toMatchObject({
      status: 200,
      body: { documentId, werkstroom: 'ingediend', acties: [] },
    })
    const opmerkingen = [
      { veld: 'samenvatting', tekst: 'Graag korter.' },
      { tekst: 'Verder goed.' },
    ]
    expect(await act(beheer, documentId, 'terugsturen', { opmerkingen })).toMatchObject({
      status: 200,
      body: { werkstroom: 'teruggestuurd' },
    })
    expect((await read(documentId)).opmerkingen).toMatchObject([
      { veld: 'samenvatting', tekst: 'Graag korter.', door: 'Bea Beheergroep', opgelost: false },
      { veld: null, tekst: 'Verder goed.', opgelost: false },
    ])
    expect((await save(leverancier, documentId, { samenvatting: 'Kort' })).status).toBe(200)
    expect((await act(leverancier, documentId, 'indienen')).status).toBe(200)
    expect(
      (await read(documentId)).opmerkingen.map(({ opgelost }: { opgelost: boolean }) => opgelost),
    ).toEqual([true, true])
    expect(await approve(documentId)).toMatchObject({
      status: 200,
      body: { werkstroom: 'goedgekeurd' },
    })
    for (const status of ['draft', 'published'] as const)
      expect(await read(documentId, status)).toMatchObject({
        samenvatting: 'Kort',
        werkstroom: 'goedgekeurd',
      })
    const sent = await mails(documentId)
    expect(
      sent.map(({ aan, onderwerp }: { aan: string; onderwerp: string }) => [aan, onderwerp]),
    ).toEqual([
      ['beheergroep@voorbeeld.example', 'Ingediend: Proefinstrument'],
      ['welzijn@voorbeeld.example', 'Graag aanpassen: Proefinstrument'],
      ['beheergroep@voorbeeld.example', 'Ingediend: Proefinstrument'],
      ['welzijn@voorbeeld.example', 'Goedgekeurd: Proefinstrument'],
    ])
    for (const { tekst } of sent)
      expect(tekst).toContain(`/admin/content-manager/collection-types/${INSTRUMENT}/${documentId}`)
    expect(sent[1].tekst).toContain('- Samenvatting: Graag korter.')
    expect(await logboek(documentId)).toEqual([
      'Wil Welzijn: ingediend',
      'Bea Beheergroep: teruggestuurd',
      'Wil Welzijn: ingediend',
      'Bea Beheergroep: goedgekeurd en gepubliceerd',
    ])
  })

  it('publishes nothing that was changed between looking and approving', async () => {
    const documentId = await publish({ samenvatting: 'Gezien' })
    await act(leverancier, documentId, 'wijzigen')
    for (const change of [
      { samenvatting: 'Ongezien' },
      { voordelen: [{ tekst: 'Ongezien' }] },
      { facetwaarden: { connect: [await anyFacetwaarde()] } },
    ]) {
      const seen = await versie(documentId)
      expect((await save(beheer, documentId, change)).status).toBe(200)
      expect(await approve(documentId, seen)).toMatchObject({
        status: 409,
        body: { error: { message: expect.stringContaining('veranderd') } },
      })
    }
    expect(await read(documentId)).toMatchObject({ werkstroom: 'concept' })
    expect(await read(documentId, 'published')).toMatchObject({ samenvatting: 'Gezien' })
    expect((await approve(documentId)).status).toBe(200)
    expect(await read(documentId, 'published')).toMatchObject({ samenvatting: 'Ongezien' })
  })

  it('names the text of a draft the same until it changes', async () => {
    const documentId = await make()
    const first = await versie(documentId)
    await act(leverancier, documentId, 'indienen')
    await act(beheer, documentId, 'terugsturen', { opmerkingen: [{ tekst: 'Zo laten.' }] })
    expect(await versie(documentId)).toBe(first)
    expect((await save(leverancier, documentId, { naam: 'Proefinstrument' })).status).toBe(200)
    expect(await versie(documentId)).toBe(first)
    await save(leverancier, documentId, { naam: 'Anders' })
    expect(await versie(documentId)).not.toBe(first)
    expect(await versieVan(strapi, 'bestaatniet')).toBeNull()
  })

  it('approves, hands in and sends back once when two sessions do it at the same time', async () => {
    const documentId = await make()
    const twice = async (ask: () => ReturnType<Ask>) =>
      (await Promise.all([ask(), ask()])).map(({ status }) => status).sort()
    const again = await signIn(cms, 'leverancier')
    expect(await twice(() => act(again, documentId, 'indienen'))).toEqual([200, 409])
    const body = { opmerkingen: [{ tekst: 'Eén keer.' }] }
    expect(await twice(() => act(beheer, documentId, 'terugsturen', body))).toEqual([200, 409])
    expect((await read(documentId)).opmerkingen).toHaveLength(1)
    const seen = await versie(documentId)
    expect(await twice(() => approve(documentId, seen))).toEqual([200, 409])
    expect(await strapi.db.query(INSTRUMENT).count({ where: { documentId } })).toBe(2)
    expect(await mails(documentId)).toHaveLength(3)
    expect(await logboek(documentId)).toHaveLength(3)
  })

  it('publishes the text that was seen or nothing, when somebody saves at that moment', async () => {
    for (let i = 0; i < 6; i += 1) {
      const documentId = await make({ samenvatting: 'Gezien' })
      const seen = await versie(documentId)
      const [approval, edit] = await Promise.all([
        approve(documentId, seen),
        save(i % 2 === 0 ? beheer : leverancier, documentId, { samenvatting: 'Ongezien' }),
      ])
      const published = await read(documentId, 'published')
      const { samenvatting, werkstroom } = await read(documentId)
      expect([
        [200, 'Gezien'],
        [409, undefined],
      ]).toContainEqual([approval.status, published?.samenvatting])
      expect([
        [200, 'Ongezien', 'concept'],
        [403, 'Gezien', 'goedgekeurd'],
      ]).toContainEqual([edit.status, samenvatting, werkstroom])
    }
  })

  it('lets nobody write in what was handed in, nor publish it past the review', async () => {
    const documentId = await make({ samenvatting: 'Vast' })
    await act(leverancier, documentId, 'indienen')
    const before = await versie(documentId)
    const refused = await Promise.all([
      save(beheer, documentId, { samenvatting: 'Los' }),
      save(leverancier, documentId, { samenvatting: 'Los' }),
      beheer('POST', `${CM}/${documentId}/actions/publish`, {}),
      beheer('POST', `${CM}/actions/bulkPublish`, { documentIds: [documentId] }),
      beheer('DELETE', `${CM}/${documentId}`),
      beheer('POST', `${CM}/actions/bulkDelete`, { documentIds: [documentId] }),
    ])
    for (const { status } of refused) expect([400, 403]).toContain(status)
    expect(JSON.stringify(refused[2]?.body)).toContain('Kies Goedkeuren en publiceren')
    expect(await versie(documentId)).toBe(before)
    expect(await read(documentId, 'published')).toBeNull()
    expect(await read(documentId)).toMatchObject({ samenvatting: 'Vast', werkstroom: 'ingediend' })
  })

  it('hands in or saves, when both come at the same moment', async () => {
    for (let i = 0; i < 4; i += 1) {
      const documentId = await make()
      const [handedIn, edit] = await Promise.all([
        act(leverancier, documentId, 'indienen'),
        save(leverancier, documentId, { samenvatting: 'Net nog' }),
      ])
      expect(handedIn.status).toBe(200)
      expect([200, 403]).toContain(edit.status)
      const { samenvatting, werkstroom } = await read(documentId)
      expect(werkstroom).toBe('ingediend')
      expect(samenvatting === 'Net nog').toBe(edit.status === 200)
    }
  })

  it('keeps readers at the old text while a change is written and reviewed', async () => {
    const documentId = await publish({ slug: 'blijft-staan', samenvatting: 'Oud' })
    const shown = async () =>
      (await cms.indexed()).find(({ slug }) => slug === 'blijft-staan')?.samenvatting
    await eventually(async () => expect(await shown()).toBe('Oud'), 10_000)
    expect((await save(leverancier, documentId, { samenvatting: 'Te vroeg' })).status).toBe(403)
    expect((await act(leverancier, documentId, 'wijzigen')).status).toBe(200)
    expect((await save(leverancier, documentId, { samenvatting: 'Nieuw' })).status).toBe(200)
    await act(leverancier, documentId, 'indienen')
    await eventually(
      async () => expect(await strapi.db.query('api::zoekwachtrij.zoekwachtrij').count()).toBe(0),
      10_000,
    )
    expect(await shown()).toBe('Oud')
    await approve(documentId)
    await eventually(async () => expect(await shown()).toBe('Nieuw'), 10_000)
  })

  it('makes a concept of what the beheergroep saves after approval, and approves by Publiceer', async () => {
    const documentId = await publish()
    expect(await read(documentId)).toMatchObject({ werkstroom: 'goedgekeurd' })
    await save(beheer, documentId, {
      samenvatting: 'Anders',
      werkstroom: 'goedgekeurd',
      gearchiveerdOp: '2026-01-01T00:00:00.000Z',
      opmerkingen: [{ tekst: 'Buitenom' }],
    })
    expect(await read(documentId)).toMatchObject({
      samenvatting: 'Anders',
      werkstroom: 'concept',
      gearchiveerdOp: null,
      opmerkingen: [],
    })
    await beheer('POST', `${CM}/${documentId}/actions/discard`, {})
    expect(await read(documentId)).toMatchObject({
      samenvatting: 'Een instrument om mee te proberen.',
      werkstroom: 'goedgekeurd',
    })
    const answer = await beheer('POST', `${CM}/${documentId}/actions/publish`, {
      samenvatting: 'In één keer',
    })
    expect(answer.status).toBe(200)
    for (const status of ['draft', 'published'] as const)
      expect(await read(documentId, status)).toMatchObject({
        samenvatting: 'In één keer',
        werkstroom: 'goedgekeurd',
      })
  })

  it('leaves publishing to its moment when that is still to come', async () => {
    const publiceerOp = new Date(Date.now() + 86_400_000).toISOString()
    const documentId = await make({ publiceerOp })
    expect((await approve(documentId)).status).toBe(200)
    expect(await read(documentId)).toMatchObject({ werkstroom: 'goedgekeurd' })
    expect(await read(documentId, 'published')).toBeNull()
    const onaf = await make({ publiceerOp, hoeIsHet: null })
    expect((await approve(onaf)).status).toBe(400)
    expect(await read(onaf)).toMatchObject({ werkstroom: 'concept' })
  })

  it('undoes an approval as a whole when the instrument is not complete', async () => {
    const documentId = await make({ nadelen: [] })
    await act(leverancier, documentId, 'indienen')
    const answer = await approve(documentId)
    expect(answer).toMatchObject({ status: 400 })
    expect(JSON.stringify(answer.body)).toContain('een nadeel')
    expect(await read(documentId)).toMatchObject({ werkstroom: 'ingediend' })
    expect(await mails(documentId)).toHaveLength(1)
    expect(await logboek(documentId)).toHaveLength(1)
  })

  it('shows readers a check without the changes that are still being written', async () => {
    const documentId = await publish({ slug: 'nagekeken', samenvatting: 'Openbaar' })
    await save(beheer, documentId, { samenvatting: 'Nog niet' })
    const before = await read(documentId)
    expect(await act(beheer, documentId, 'gecontroleerd', {})).toMatchObject({ status: 200 })
    const [draft, published] = [await read(documentId), await read(documentId, 'published')]
    expect(draft).toMatchObject({ samenvatting: 'Nog niet', updatedAt: before.updatedAt })
    expect(published.samenvatting).toBe('Openbaar')
    for (const { gecontroleerdDoor, gecontroleerdOp, volgendeControle } of [draft, published]) {
      expect(gecontroleerdDoor).toBe('Bea Beheergroep')
      expect(volgendeControle > gecontroleerdOp).toBe(true)
      expect(gecontroleerdOp).not.toBe('2026-10-01')
    }
    await eventually(async () => {
      const shown = (await cms.indexed()).find(({ slug }) => slug === 'nagekeken')
      expect(shown).toMatchObject({
        samenvatting: 'Openbaar',
        gecontroleerdOp: published.gecontroleerdOp,
      })
    }, 10_000)
  })

  it('takes off the website, puts away and takes out again', async () => {
    const documentId = await publish({ slug: 'weg' })
    expect((await act(beheer, documentId, 'depubliceren')).status).toBe(200)
    expect(await read(documentId, 'published')).toBeNull()
    expect((await act(beheer, documentId, 'depubliceren')).status).toBe(409)
    expect((await beheer('POST', `${CM}/${documentId}/actions/publish`, {})).status).toBe(200)
    expect((await act(beheer, documentId, 'archiveren')).status).toBe(200)
    expect((await read(documentId)).gearchiveerdOp).not.toBeNull()
    expect(await read(documentId, 'published')).toBeNull()
    expect((await beheer('POST', `${CM}/${documentId}/actions/publish`, {})).status).toBe(400)
    expect((await act(beheer, documentId, 'wijzigen')).status).toBe(409)
    expect((await save(leverancier, documentId, { naam: 'Toch' })).status).toBe(403)
    expect((await act(beheer, documentId, 'dearchiveren')).status).toBe(200)
    expect(await read(documentId)).toMatchObject({
      gearchiveerdOp: null,
      werkstroom: 'goedgekeurd',
    })
    await eventually(
      async () => expect((await cms.indexed()).map(({ slug }) => slug)).not.toContain('weg'),
      10_000,
    )
  })

  it('asks for what it needs in Dutch', async () => {
    const documentId = await make()
    for (const [actie, body] of [
      ['terugsturen', {}],
      ['terugsturen', { opmerkingen: [] }],
      ['terugsturen', { opmerkingen: [{ veld: 'wachtwoord', tekst: 'x' }] }],
      ['terugsturen', { opmerkingen: [{ tekst: ' ' }] }],
      ['goedkeuren', {}],
      ['goedkeuren', { versie: { $ne: '' } }],
    ] as const)
      expect((await act(beheer, documentId, actie, body)).status).toBe(400)
    expect((await act(beheer, 'bestaatniet', 'indienen')).status).toBe(404)
    expect((await act(beheer, '%00', 'indienen')).status).toBe(404)
  })

  describe('proposing a new instrument', () => {
    it('gives it to the leverancier who proposes it', async () => {
      const answer = await leverancier('POST', OWN, { naam: 'Nieuw aanbod' })
      expect(answer.status).toBe(200)
      const { documentId } = answer.body as { documentId: string }
      expect(await read(documentId)).toMatchObject({
        naam: 'Nieuw aanbod',
        slug: 'nieuw-aanbod',
        leverancierCode: 'welzijn',
        werkstroom: 'concept',
      })
      expect((await leverancier('GET', `${CM}/${documentId}`)).status).toBe(200)
      expect((await save(leverancier, documentId, { doel: 'Iets' })).status).toBe(200)
      expect(await logboek(documentId)).toEqual(['Wil Welzijn: voorgesteld'])
    })

    it('does not give it to another', async () => {
      for (const [ask, body, status] of [
        [leverancier, { naam: 'Van mij', leverancierCode: 'bibliotheek' }, 404],
        [leverancier, { naam: 'Van mij', leverancierCode: 'bestaat-niet' }, 404],
        [beheer, { naam: 'Van mij', leverancierCode: 'bestaat-niet' }, 404],
        [leverancier, { naam: '  ' }, 400],
        [leverancier, {}, 400],
      ] as const)
        expect((await ask('POST', OWN, body)).status).toBe(status)
      const { body } = await beheer('POST', OWN, { naam: 'Beheer', leverancierCode: 'bibliotheek' })
      expect(await read((body as { documentId: string }).documentId)).toMatchObject({
        leverancierCode: 'bibliotheek',
      })
    })
  })

  async function anyFacetwaarde(): Promise<string> {
    return (await strapi.db.query('api::facetwaarde.facetwaarde').findOne({})).documentId
  }
}
