import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anInstrument, createInstrument, publishInstrument } from '../support/anInstrument'
import { type Answer, bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'
import { EXAMPLE_COUNT } from '../support/exampleCatalogue'
import { type Ask, signIn } from '../support/signIn'

const INSTRUMENT = 'api::instrument.instrument'
const ADMIN = `/content-manager/collection-types/${INSTRUMENT}`
const OURS = '/keuzehulp'

interface Regel {
  wie: string
  wat: string
  soort: string
  betreft: string
  titel: string
  verschillen: { veld: string; label: string; was: string; wordt: string }[]
  opmerking: string | null
}

describe('what is known of an instrument and what happened to it', () => {
  let cms: Cms
  let beheer: Ask
  let superbeheer: Ask
  let welzijn: Ask
  let bibliotheek: Ask
  beforeAll(async () => {
    cms = await bootCms()
    beheer = await signIn(cms, 'beheergroep')
    superbeheer = await signIn(cms, 'superbeheer')
    welzijn = await signIn(cms, 'leverancier', 0)
    bibliotheek = await signIn(cms, 'leverancier', 1)
  })
  afterAll(() => cms.stop())

  const get = (url: string, ask = beheer) => ask('GET', `${OURS}${url}`)
  const post = (url: string, body: object = {}, ask = beheer) => ask('POST', `${OURS}${url}`, body)
  const save = (documentId: string, body: object) => beheer('PUT', `${ADMIN}/${documentId}`, body)
  const act = (documentId: string, action: string) =>
    beheer('POST', `${ADMIN}/${documentId}/actions/${action}`, {})
  const publish = (documentId: string) => act(documentId, 'publish')
  const documents = (name: string) =>
    cms.strapi.documents(`api::${name}.${name}` as never) as never as Documents
  const idOf = async (name: string, where: object): Promise<string> =>
    (await cms.strapi.db.query(`api::${name}.${name}`).findOne({ where })).documentId
  const leverancier = (code: string) => idOf('leverancier', { code })

  /** The lines about something, the newest first. */
  async function regels(betreft: string): Promise<Regel[]> {
    const { body } = await get(`/logboek?betreft=${betreft}`)
    return (body as { regels: Regel[] }).regels
  }
  const words = async (betreft: string) =>
    (await regels(betreft)).map(({ wat }) => wat).toReversed()

  describe('the logboek', () => {
    it('has one line about the example catalogue, of which no versions are kept', async () => {
      const { body } = await get('/logboek?soort=catalogus')
      expect(body).toMatchObject({
        totaal: 1,
        pagina: 1,
        perPagina: 50,
        regels: [{ wie: 'Keuzehulp', wat: 'voorbeeldcatalogus ingevuld' }],
      })
      expect(await cms.strapi.db.query('api::versie.versie').count()).toBe(0)
    })

    it('says who changed which field, from what to what, and nothing of a save that changes nothing', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'gelogd' })
      for (let i = 0; i < 2; i += 1) await save(documentId, { doel: 'Nieuw doel' })
      expect(await words(documentId)).toEqual(['aangemaakt', 'gewijzigd'])
      const [regel] = await regels(documentId)
      expect(regel).toMatchObject({
        wie: 'Bea Beheergroep',
        wat: 'gewijzigd',
        soort: 'instrument',
        titel: 'Proefinstrument',
        verschillen: [{ veld: 'doel', label: 'Doel', was: '', wordt: 'Nieuw doel' }],
      })
    })

    it('knows every action by its word, with what the public text became', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'alle-acties' })
      await act(documentId, 'publish')
      await save(documentId, { doel: 'Anders' })
      await act(documentId, 'discard')
      await act(documentId, 'unpublish')
      const copy = await documents('instrument').clone({ documentId, data: { slug: 'kopie' } })
      await beheer('DELETE', `${ADMIN}/${documentId}`)
      expect(await words(documentId)).toEqual([
        'aangemaakt',
        'gepubliceerd',
        'gewijzigd',
        'wijzigingen verworpen',
        'gedepubliceerd',
        'verwijderd',
      ])
      expect(await words(copy.documentId)).toEqual(['gekopieerd'])
      const [deleted, unpublished, discarded] = await regels(documentId)
      expect(deleted?.verschillen).toContainEqual(
        expect.objectContaining({ veld: 'naam', was: 'Proefinstrument', wordt: '' }),
      )
      expect(unpublished?.verschillen).toEqual([])
      expect(discarded?.verschillen).toMatchObject([{ veld: 'doel', was: 'Anders', wordt: '' }])
    })

    it('has one line about an action of the review, with what it changed', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'in-een-regel' })
      const { body } = await get(`/instrumenten/${documentId}/stand`)
      const { versie } = body as { versie: string }
      const answer = await post(`/instrumenten/${documentId}/goedkeuren`, { versie })
      expect(answer.body).toMatchObject({ werkstroom: 'goedgekeurd', isGepubliceerd: true })
      expect(await words(documentId)).toEqual(['aangemaakt', 'goedgekeurd en gepubliceerd'])
      expect((await regels(documentId))[0]).toMatchObject({
        wie: 'Bea Beheergroep',
        verschillen: expect.arrayContaining([
          { veld: 'naam', label: 'Naam', was: '', wordt: 'Proefinstrument' },
        ]),
      })
      expect((await get(`/instrumenten/${documentId}/versies`)).body).toMatchObject([
        { nummer: 1, door: 'Bea Beheergroep' },
      ])
    })

    it('says nothing of what was refused', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'geweigerd', nadelen: [] })
      expect((await save(documentId, { slug: 'jobs-training' })).status).toBe(400)
      expect((await publish(documentId)).status).toBe(400)
      expect(await words(documentId)).toEqual(['aangemaakt'])
    })

    it('tells of other content too, in each language', async () => {
      const kenmerk = await idOf('kenmerk', { code: '4.1' })
      await documents('kenmerk').update({ documentId: kenmerk, data: { evaKenmerk: 'Zoeken' } })
      expect((await regels(kenmerk))[0]).toMatchObject({
        soort: 'kenmerk',
        titel: expect.stringMatching(/^4\.1 /),
        verschillen: [{ label: 'Kenmerk in Eva', wordt: 'Zoeken' }],
      })
      await cms.strapi.plugin('i18n').service('locales').create({ code: 'en', name: 'English' })
      const { documentId } = await documents('brochurepagina').create({ data: { titel: 'Kiezen' } })
      const data = { titel: 'Choosing' }
      await documents('brochurepagina').update({ documentId, locale: 'en', data })
      expect((await regels(documentId))[0]).toMatchObject({
        titel: 'Kiezen',
        verschillen: expect.arrayContaining([
          { veld: 'titel:en', label: 'Titel (en)', was: '', wordt: 'Choosing' },
        ]),
      })
    })

    it('keeps silent about when an anonymous answer came, and about what was answered', async () => {
      const data = { instrumentId: 'x', instrumentNaam: 'Jobs', tip: 'Vertel over GEHEIM' }
      const { documentId } = await documents('ervaring').create({ data })
      expect(await words(documentId)).toEqual([])
      await documents('ervaring').update({
        documentId,
        data: { gemodereerd: true, tip: 'Vertel erover' },
      })
      expect((await regels(documentId))[0]?.verschillen).toEqual([
        { veld: 'gemodereerd', label: 'Nagelezen', was: 'nee', wordt: 'ja' },
      ])
    })

    it('can be changed by nobody', async () => {
      const { documentId } = await cms.strapi.db.query('api::logboekregel.logboekregel').findOne({})
      for (const name of ['logboekregel', 'versie']) {
        await expect(
          documents(name).update({ documentId, data: { titel: 'Anders' } }),
        ).rejects.toThrow('kan niemand aanpassen')
        await expect(documents(name).delete({ documentId })).rejects.toThrow('kan niemand')
        await expect(documents(name).create({ data: { wat: 'verzonnen' } })).rejects.toThrow(
          'kan niemand',
        )
        const url = `/content-manager/collection-types/api::${name}.${name}/${documentId}`
        for (const method of ['PUT', 'DELETE'])
          expect((await superbeheer(method, url, {})).status).toBeGreaterThanOrEqual(400)
      }
    })

    it.each(['pagina=0', 'pagina=x', 'pagina=1&pagina=2', 'betreft[a]=1', 'soort=%00'])(
      'refuses the question %s',
      async (question) => {
        expect((await get(`/logboek?${question}`)).status).toBe(400)
      },
    )
  })

  describe('versions', () => {
    it('keep every publication, and what was public before anybody kept them', async () => {
      const documentId = await idOf('instrument', { slug: 'jobs-training', publishedAt: null })
      await save(documentId, { doel: 'Een ander doel' })
      expect((await publish(documentId)).status).toBe(200)
      const { body } = await get(`/instrumenten/${documentId}/versies`)
      expect(body).toMatchObject([
        { nummer: 2, door: 'Bea Beheergroep', titel: 'JOBS-training' },
        { nummer: 1, door: null },
      ])
      const first = await get(`/instrumenten/${documentId}/versies/1`)
      expect(first.body).toMatchObject({
        nummer: 1,
        velden: expect.arrayContaining([
          expect.objectContaining({ veld: 'doel', waarde: expect.stringContaining('weten') }),
        ]),
        verschillen: [{ veld: 'doel', was: 'Een ander doel' }],
        weggelaten: [],
      })
      await save(documentId, {
        voordelen: [],
        kenmerken: [],
        facetwaarden: [],
        waarden: [],
        kosten: null,
      })
      const restored = await post(`/instrumenten/${documentId}/versies/1/herstellen`)
      expect(restored).toMatchObject({
        status: 200,
        body: { werkstroom: 'concept', isGewijzigd: true, weggelaten: [] },
      })
      expect((await get(`/instrumenten/${documentId}/versies/1`)).body).toMatchObject({
        verschillen: [],
      })
      expect((await regels(documentId))[0]).toMatchObject({
        wie: 'Bea Beheergroep',
        wat: 'versie 1 hersteld',
        verschillen: expect.arrayContaining([
          expect.objectContaining({ veld: 'kosten', was: '' }),
          expect.objectContaining({ veld: 'doel', was: 'Een ander doel' }),
        ]),
      })
      const published = await documents('instrument').findOne({ documentId, status: 'published' })
      expect(published).toMatchObject({ doel: 'Een ander doel' })
    })

    it('leave out, and name, what no longer exists when they are restored', async () => {
      const data = { sleutel: 'tijdelijk', naam: 'Tijdelijk' }
      const { documentId: waarde } = await documents('waarde').create({ data })
      const lines = [{ waarde, stand: 'goed' }]
      const documentId = await publishInstrument(cms.strapi, { slug: 'mist-iets', waarden: lines })
      await save(documentId, { waarden: [] })
      await publish(documentId)
      await documents('waarde').delete({ documentId: waarde })
      const { body } = await post(`/instrumenten/${documentId}/versies/1/herstellen`)
      expect(body).toMatchObject({ weggelaten: ['Waarde Tijdelijk'] })
      expect((await get(`/instrumenten/${documentId}/versies/1`)).body).toMatchObject({
        velden: expect.arrayContaining([
          expect.objectContaining({ veld: 'waarden', waarde: 'Tijdelijk: goed' }),
        ]),
      })
    })

    it('cannot be restored over what was handed in', async () => {
      const documentId = await publishInstrument(cms.strapi, { slug: 'vast' })
      await post(`/instrumenten/${documentId}/wijzigen`)
      await save(documentId, { doel: 'Beter' })
      await post(`/instrumenten/${documentId}/indienen`)
      const answer = await post(`/instrumenten/${documentId}/versies/1/herstellen`)
      expect(answer.status).toBe(409)
      expect(await documents('instrument').findOne({ documentId })).toMatchObject({
        doel: 'Beter',
      })
    })

    it.each(['0', '9', '-1', '1e3', 'x', '99999999999'])('has no number %s', async (nummer) => {
      const documentId = await idOf('instrument', { slug: 'jobclub', publishedAt: null })
      const url = `/instrumenten/${documentId}/versies/${nummer}`
      expect((await get(url)).status).toBe(404)
      expect((await post(`${url}/herstellen`)).status).toBe(404)
    })
  })

  describe('the stand of an instrument', () => {
    it('tells the beheergroep and the own leverancier how it is, each what they may know', async () => {
      const internal = { interneNotitie: 'GEHEIM-1', prijsafspraken: 'GEHEIM-2' }
      const documentId = await publishInstrument(cms.strapi, {
        slug: 'van-welzijn',
        leverancier: await leverancier('welzijn'),
        volgendeControle: '2026-10-02',
      })
      await save(documentId, { ...internal, doel: 'Beter' })
      const stand = await get(`/instrumenten/${documentId}/stand`)
      expect(stand).toMatchObject({
        status: 200,
        body: {
          documentId,
          naam: 'Proefinstrument',
          werkstroom: 'concept',
          isGepubliceerd: true,
          isGewijzigd: true,
          gearchiveerdOp: null,
          acties: expect.arrayContaining(['goedkeuren', 'depubliceren']),
          opmerkingen: [],
          compleetheid: { publiceren: [] },
          controle: { gecontroleerdOp: '2026-10-01', isVerlopen: true },
          planning: { publiceerOp: null, verlooptOp: null },
        },
      })
      const verschil = await get(`/instrumenten/${documentId}/verschil`)
      expect(fieldsOf(verschil)).toEqual(['doel', 'prijsafspraken', 'interneNotitie'])
      expect((verschil.body as { versie: string }).versie).toBe(
        (stand.body as { versie: string }).versie,
      )
      const own = await get(`/instrumenten/${documentId}/verschil`, welzijn)
      expect(fieldsOf(own)).toEqual(['doel'])
      expect(JSON.stringify(own.body)).not.toContain('GEHEIM')
      const ownStand = await get(`/instrumenten/${documentId}/stand`, welzijn)
      expect(ownStand.body).toMatchObject({ acties: ['indienen'], isGewijzigd: true })
    })

    it('shows everything as new while nothing is published', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'nog-niets' })
      const answer = await get(`/instrumenten/${documentId}/verschil`)
      expect(fieldsOf(answer)).toEqual(expect.arrayContaining(['naam', 'hoeIsHet', 'kenmerken']))
      expect((await get(`/instrumenten/${documentId}/stand`)).body).toMatchObject({
        isGepubliceerd: false,
        isGewijzigd: false,
      })
    })

    it('does not exist for another leverancier, who may read no versions, logboek or overzicht', async () => {
      const documentId = await idOf('instrument', {
        leverancierCode: 'welzijn',
        publishedAt: null,
      })
      for (const id of [documentId, 'bestaatniet', '%00', 'x'.repeat(200)])
        for (const part of ['stand', 'verschil']) {
          const answer = await get(`/instrumenten/${id}/${part}`, bibliotheek)
          expect([part, answer.status]).toEqual([part, 404])
          expect(JSON.stringify(answer.body)).toContain('Dit instrument bestaat niet.')
        }
      for (const url of ['/logboek', '/overzicht', `/instrumenten/${documentId}/versies`])
        expect((await get(url, welzijn)).status).toBe(403)
      expect(
        (await post(`/instrumenten/${documentId}/versies/1/herstellen`, {}, welzijn)).status,
      ).toBe(403)
      expect((await cms.request('GET', `${OURS}/logboek`)).status).toBe(401)
    })
  })

  describe('the overzicht', () => {
    it('names what waits, what is stale, what is incomplete, and how index and mail are', async () => {
      await eventually(async () => expect(await cms.indexed()).not.toHaveLength(0), 30_000)
      const handedIn = await createInstrument(cms.strapi, { slug: 'wacht', naam: 'Wacht' })
      await post(`/instrumenten/${handedIn}/indienen`)
      const stale = await publishInstrument(cms.strapi, {
        slug: 'oud',
        gecontroleerdOp: '2020-01-01',
        volgendeControle: '2020-06-01',
      })
      const bare = await documents('instrument').create({ data: { naam: 'Kaal', slug: 'kaal' } })
      const { body } = await get('/overzicht')
      expect(body).toMatchObject({
        teBeoordelen: {
          items: expect.arrayContaining([
            {
              documentId: handedIn,
              naam: 'Wacht',
              leverancier: expect.any(String),
              sinds: expect.stringMatching(/^20\d\d-/),
            },
          ]),
        },
        verouderd: {
          items: expect.arrayContaining([
            expect.objectContaining({ documentId: stale, volgendeControle: '2020-06-01' }),
          ]),
        },
        zoekindex: { zoekmachine: 'bereikbaar', laatsteSync: expect.any(String), mislukt: [] },
        mail: { wachtend: expect.any(Number), mislukt: 0 },
      })
      const { onvolledig } = body as { onvolledig: { totaal: number; items: object[] } }
      expect(onvolledig.items).toHaveLength(10)
      expect(onvolledig.items[0]).toMatchObject({ documentId: bare.documentId, naam: 'Kaal' })
      const before = onvolledig.totaal
      expect(before).toBeLessThan(EXAMPLE_COUNT)
      await post(`/instrumenten/${bare.documentId}/archiveren`)
      const after = (await get('/overzicht')).body as typeof body & {
        onvolledig: { totaal: number }
      }
      expect(after.onvolledig.totaal).toBe(before - 1)
    })

    it('sees at once that an instrument became more complete', async () => {
      const data = await anInstrument(cms.strapi, { slug: 'groeit', naam: 'Groeit' })
      const { documentId } = await documents('instrument').create({ data })
      const percentageOf = async () => {
        const { body } = await get(`/instrumenten/${documentId}/stand`)
        return (body as { compleetheid: { percentage: number } }).compleetheid.percentage
      }
      const before = await percentageOf()
      await get('/overzicht')
      await save(documentId, { doel: 'Iets', belangen: 'De gemeente betaalt.' })
      expect(await percentageOf()).toBeGreaterThan(before)
    })
  })
})

function fieldsOf({ body }: Answer): string[] {
  return (body as { verschillen: { veld: string }[] }).verschillen.map(({ veld }) => veld)
}

/** The document service without the types of this project's content, which differ per test. */
interface Documents {
  create(request: object): Promise<{ documentId: string }>
  clone(request: object): Promise<{ documentId: string }>
  update(request: object): Promise<unknown>
  delete(request: object): Promise<unknown>
  findOne(request: object): Promise<object | null>
}
