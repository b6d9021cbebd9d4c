import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anInstrument, publishInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { EXAMPLE_COUNT } from '../support/exampleCatalogue'
import { eventually } from '../support/eventually'

const INSTRUMENT = 'api::instrument.instrument'
const MARKER = 'GEHEIM-d41d8'
const INTERNAL = [
  'internContact',
  'prijsafspraken',
  'interneNotitie',
  'herkomst',
  'registratiecode',
  'uplNaam',
]

describe('what readers must not see', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await bootCms()
    await eventually(async () => expect(await cms.indexed()).toHaveLength(EXAMPLE_COUNT), 30_000)
  })
  afterAll(() => cms.stop())

  it('keeps every internal field of a published instrument out of the index', async () => {
    const marked = Object.fromEntries(INTERNAL.map((field) => [field, `${MARKER} ${field}`]))
    const opmerkingen = [{ veld: 'doel', tekst: MARKER, door: MARKER }]
    await publishInstrument(cms.strapi, { slug: 'vol-geheimen', ...marked, opmerkingen })
    await markLeverancier()
    await eventually(async () => expect(await everything()).toContain('vol-geheimen'), 10_000)
    await eventually(
      async () =>
        expect(await cms.strapi.db.query('api::zoekwachtrij.zoekwachtrij').count()).toBe(0),
      10_000,
    )
    expect(await everything()).not.toContain(MARKER)
  })

  it('keeps every field of a draft out of the index', async () => {
    const documentId = await publishInstrument(cms.strapi, { slug: 'met-klad' })
    const texts = Object.entries(cms.strapi.contentType(INSTRUMENT).attributes)
      .filter(
        ([name, { type }]) =>
          ['string', 'text'].includes(type) && !['slug', 'leverancierCode'].includes(name),
      )
      .map(([name]) => [name, MARKER])
    const entry = async (uid: 'api::kenmerk.kenmerk' | 'api::waarde.waarde', where: object) =>
      (await cms.strapi.db.query(uid).findOne({ where })).documentId
    const kenmerk = await entry('api::kenmerk.kenmerk', { code: '5.2' })
    const waarde = await entry('api::waarde.waarde', { sleutel: 'dichtbij' })
    const components = {
      voordelen: [{ tekst: MARKER }],
      nadelen: [{ tekst: MARKER }],
      kenmerken: [{ kenmerk, werking: 'direct', toelichting: MARKER }],
      kosten: { bedrag: 1, eenheid: 'traject', wieBetaalt: MARKER, toelichting: MARKER },
      waarden: [{ waarde, stand: 'goed', toelichting: MARKER }],
      grondslagen: [{ wet: MARKER, artikel: MARKER }],
      bewijs: [{ niveau: 4, uitkomst: MARKER, termijn: MARKER, uitspraak: MARKER }],
      bronnen: [{ titel: MARKER }],
      verwant: [{ slug: 'jobclub', reden: MARKER }],
      opmerkingen: [{ veld: MARKER, tekst: MARKER, door: MARKER }],
    }
    const data = {
      ...(await anInstrument(cms.strapi)),
      ...Object.fromEntries(texts),
      ...components,
      slug: 'met-klad',
    }
    await cms.strapi.documents(INSTRUMENT).update({ documentId, data } as never)
    const stored = await cms.strapi
      .documents(INSTRUMENT)
      .findOne({ documentId, populate: '*' } as never)
    expect(JSON.stringify(stored).split(MARKER).length).toBeGreaterThan(30)
    await eventually(
      async () =>
        expect(await cms.strapi.db.query('api::zoekwachtrij.zoekwachtrij').count()).toBe(0),
      10_000,
    )
    expect(await everything()).toContain('met-klad')
    expect(await everything()).not.toContain(MARKER)
  })

  /** The raw documents of the engine, with the engine's own key: more than any reader gets. */
  async function everything(): Promise<string> {
    const answers = await Promise.all(
      ['instrumenten', 'catalogus'].map(async (index) => {
        const url = `${cms.engine.url}/indexes/${index}/documents?limit=1000`
        const response = await fetch(url, {
          headers: { authorization: `Bearer ${cms.engine.masterKey}` },
        })
        return response.text()
      }),
    )
    return answers.join('\n')
  }

  async function markLeverancier(): Promise<void> {
    const { documentId } = await cms.strapi.db
      .query('api::leverancier.leverancier')
      .findOne({ where: { code: 'werkbedrijf' } })
    const data = {
      contactpersoon: MARKER,
      telefoon: MARKER,
      interneNotitie: MARKER,
      email: `${MARKER}@voorbeeld.example`,
    }
    await cms.strapi.documents('api::leverancier.leverancier').update({ documentId, data } as never)
  }
})
