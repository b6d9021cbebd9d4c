import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInstrument, publishInstrument } from './support/anInstrument'
import { bootCms, type Cms } from './support/bootCms'

const INSTRUMENT = 'api::instrument.instrument'

describe('the content model', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await bootCms()
  })
  afterAll(() => cms.stop())

  const documents = (name: string) =>
    cms.strapi.documents(`api::${name}.${name}` as never) as never as Documents
  const idOf = async (name: string, where: object): Promise<string> =>
    (await cms.strapi.db.query(`api::${name}.${name}`).findOne({ where })).documentId
  const configurationOf = async (key: string) =>
    cms.strapi
      .store({ type: 'plugin', name: 'content_manager', key: `configuration_${key}` })
      .get({})

  it('gives every visible field its Dutch label in the content manager', async () => {
    const stored = await configurationOf(`content_types::${INSTRUMENT}`)
    expect(stored).toMatchObject({
      settings: { mainField: 'naam' },
      metadatas: {
        hoeIsHet: { edit: { label: 'Voor de cliënt: hoe is het?' } },
        facetwaarden: { edit: { mainField: 'aanduiding' } },
        leverancier: { edit: { mainField: 'naam' } },
      },
    })
  })

  it('answers no request for content', async () => {
    for (const { info } of Object.values(cms.strapi.contentTypes)) {
      expect((await cms.request('GET', `/api/${info.pluralName}`)).status).toBe(404)
    }
  })

  it.each(['logboekregel', 'versie', 'bericht', 'zoekwachtrij', 'vergrendeling', 'inlogpoging'])(
    'keeps %s out of the content manager',
    (name) => {
      const contentType = cms.strapi.contentTypes[`api::${name}.${name}` as never] as ContentType
      expect(contentType.pluginOptions).toMatchObject({
        'content-manager': { visible: false },
        'content-type-builder': { visible: false },
      })
    },
  )

  it('accepts one row for each key of the queue, the lease and attempts to log in, in the database itself', async () => {
    for (const name of ['zoekwachtrij', 'vergrendeling', 'inlogpoging']) {
      const rows = cms.strapi.db.query(`api::${name}.${name}`)
      await rows.create({ data: { sleutel: 'contentModel' } })
      await expect(rows.create({ data: { sleutel: 'contentModel' } })).rejects.toThrow(/unique/i)
      await rows.delete({ where: { sleutel: 'contentModel' } })
    }
  })

  describe('publishing', () => {
    it('rolls back a create that publishes an incomplete instrument at once', async () => {
      const create = documents('instrument').create({
        data: { naam: 'Te vroeg', slug: 'te-vroeg' },
        status: 'published',
      })
      await expect(create).rejects.toThrow(
        'Publiceren kan nog niet. Er ontbreekt: de samenvatting;',
      )
      expect(await cms.strapi.db.query(INSTRUMENT).count({ where: { slug: 'te-vroeg' } })).toBe(0)
    })

    it('refuses an update that publishes an incomplete instrument at once', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'zonder-nadeel', nadelen: [] })
      const update = documents('instrument').update({
        documentId,
        data: { doel: 'Iets' },
        status: 'published',
      })
      await expect(update).rejects.toThrow('Er ontbreekt: een nadeel.')
      expect(await documents('instrument').findOne({ documentId })).toMatchObject({ doel: null })
    })
  })

  describe('saving an instrument', () => {
    it('makes the slug from the name when it is left empty, and keeps it afterwards', async () => {
      const { documentId, slug } = await documents('instrument').create({
        data: { naam: 'Één dag' },
      })
      expect(slug).toBe('een-dag')
      const changed = await documents('instrument').update({
        documentId,
        data: { naam: 'Twee dagen', slug: '' },
      })
      expect(changed.slug).toBe('een-dag')
    })

    it('refuses a slug that another instrument has, also among drafts', async () => {
      await createInstrument(cms.strapi, { slug: 'bezet' })
      await expect(createInstrument(cms.strapi, { slug: 'bezet' })).rejects.toThrow(
        'Webnaam: "bezet" bestaat al.',
      )
    })

    it('refuses a kenmerk that has kenmerken below it and keeps what was stored', async () => {
      const documentId = await createInstrument(cms.strapi, { slug: 'met-ouder' })
      const kenmerk = await idOf('kenmerk', { code: '1.3' })
      const update = documents('instrument').update({
        documentId,
        data: { doel: 'Nieuw', kenmerken: [{ kenmerk, werking: 'direct' }] },
      })
      await expect(update).rejects.toThrow('heeft onderliggende kenmerken')
      expect(await documents('instrument').findOne({ documentId })).toMatchObject({ doel: null })
    })

    it("gives the messages of Strapi's own checks in Dutch", async () => {
      const create = createInstrument(cms.strapi, { slug: 'lang', samenvatting: 'x'.repeat(301) })
      await expect(create).rejects.toThrow('Samenvatting: Gebruik hooguit 300 tekens.')
    })
  })

  describe('keys', () => {
    it.each([
      ['kenmerk', { code: '4.1' }, { code: '4.9' }, 'De code kan niet meer veranderen'],
      ['leverancier', { code: 'werkbedrijf' }, { code: 'wb' }, 'De code kan niet meer veranderen'],
      ['facetgroep', { sleutel: 'vorm' }, { sleutel: 'vormen' }, 'De sleutel kan niet meer'],
      ['waarde', { sleutel: 'dichtbij' }, { sleutel: 'nabij' }, 'De sleutel kan niet meer'],
    ])(
      'of a %s in use cannot change, nor can it be deleted',
      async (name, where, data, message) => {
        await publishInstrument(cms.strapi, {
          slug: `gebruikt-${name}`,
          waarden: [{ waarde: await idOf('waarde', { sleutel: 'dichtbij' }), stand: 'goed' }],
        })
        const documentId = await idOf(name, where)
        await expect(documents(name).update({ documentId, data })).rejects.toThrow(message)
        await expect(documents(name).delete({ documentId })).rejects.toThrow('is in gebruik bij')
        expect(await idOf(name, where)).toBe(documentId)
      },
    )

    it('names how many instruments use a value', async () => {
      const { documentId: facetgroep } = await documents('facetgroep').create({
        data: { sleutel: 'proef', naam: 'Proef' },
      })
      const { documentId } = await documents('facetwaarde').create({
        data: { sleutel: 'een', naam: 'Een', facetgroep },
      })
      for (const slug of ['telt-een', 'telt-twee']) {
        await publishInstrument(cms.strapi, { slug, facetwaarden: [documentId] })
      }
      await expect(documents('facetwaarde').delete({ documentId })).rejects.toThrow(
        'Verwijderen kan niet: "Een" is in gebruik bij 2 instrumenten.',
      )
    })

    it('can change and go while nothing refers to them', async () => {
      const { documentId } = await documents('waarde').create({ data: { sleutel: 'a', naam: 'A' } })
      await documents('waarde').update({ documentId, data: { sleutel: 'b' } })
      await documents('waarde').delete({ documentId })
      expect(await documents('waarde').findOne({ documentId })).toBeNull()
    })

    it('keep a facet group off the parameters of the keuzehulp', async () => {
      const create = documents('facetgroep').create({ data: { sleutel: 'pagina', naam: 'Pagina' } })
      await expect(create).rejects.toThrow('heeft al een andere betekenis')
    })

    it('keep a used kenmerk a leaf', async () => {
      const parent = await idOf('kenmerk', { code: '4.1' })
      const create = documents('kenmerk').create({ data: { code: '4.1.1', naam: 'Deel', parent } })
      await expect(create).rejects.toThrow('kan geen onderliggende kenmerken krijgen')
    })
  })

  it('names a facet value after its group, also when the group is renamed', async () => {
    const facetgroep = await idOf('facetgroep', { sleutel: 'locatie' })
    const online = { sleutel: 'online', facetgroep: { sleutel: 'locatie' } }
    await documents('facetgroep').update({ documentId: facetgroep, data: { naam: 'Plek' } })
    const documentId = await idOf('facetwaarde', online)
    expect(await documents('facetwaarde').findOne({ documentId })).toMatchObject({
      aanduiding: expect.stringMatching(/^Plek: /),
    })
  })

  it('keeps a page of the brochure in more languages', async () => {
    await cms.strapi.plugin('i18n').service('locales').create({ code: 'en', name: 'English' })
    const { documentId, locale } = await documents('brochurepagina').create({
      data: { titel: 'Wat is kiezen', volgorde: 3 },
    })
    await documents('brochurepagina').update({
      documentId,
      locale: 'en',
      data: { titel: 'What is choosing' },
    })
    expect(locale).toBe('nl')
    expect(await documents('brochurepagina').findOne({ documentId, locale: 'en' })).toMatchObject({
      slug: 'what-is-choosing',
      volgorde: 3,
    })
  })

  it('refuses a link in a text that a browser would run', async () => {
    const link = {
      type: 'link',
      url: 'javascript:alert(1)',
      children: [{ type: 'text', text: 'x' }],
    }
    const inhoud = [{ type: 'paragraph', children: [link] }]
    const create = documents('document').create({ data: { titel: 'Plan', inhoud } })
    await expect(create).rejects.toThrow('Inhoud: De link "javascript:alert(1)" kan niet.')
  })
})

interface ContentType {
  pluginOptions?: object
}

/** The document service without the types of this project's content, which differ per test. */
interface Documents {
  create(request: object): Promise<{ documentId: string; slug?: string; locale?: string }>
  update(request: object): Promise<{ slug?: string }>
  delete(request: object): Promise<unknown>
  findOne(request: object): Promise<object | null>
}
