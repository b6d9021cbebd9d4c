import { emptySelectie } from '@keuzehulp/search'
import { readCatalogus, searchInstrumenten } from '@keuzehulp/search/query'
import type { UID } from '@strapi/strapi'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createInstrument, publishInstrument } from '../support/anInstrument'
import { bootCms, type BootOptions, type Cms } from '../support/bootCms'
import { EXAMPLE_COUNT } from '../support/exampleCatalogue'
import { eventually } from '../support/eventually'

const INSTRUMENT = 'api::instrument.instrument'
/** Far above what it takes, so that a busy machine fails no test; how long it takes is measured apart. */
const SOON_MS = 10_000
/** An edit may cost what the database costs, not the ten seconds that a dead engine costs. */
const EDIT_WITHIN_MS = 5_000

/** What must hold for the road from CMS to index, on any database. */
export function describeSync(options: () => Promise<BootOptions>): void {
  let cms: Cms
  beforeAll(async () => {
    cms = await bootCms(await options())
    await eventually(async () => expect(await cms.indexed()).toHaveLength(EXAMPLE_COUNT), 30_000)
  })
  afterAll(() => cms?.stop())

  const found = async (slug: string) =>
    (await cms.indexed()).find((instrument) => instrument.slug === slug)
  const publish = (documentId: string) => cms.strapi.documents(INSTRUMENT).publish({ documentId })

  it('makes a published instrument findable and an unpublished one unfindable', async () => {
    const documentId = await publishInstrument(cms.strapi, { slug: 'snel', naam: 'Snel' })
    await eventually(async () => expect(await found('snel')).toBeDefined(), SOON_MS)
    await cms.strapi.documents(INSTRUMENT).unpublish({ documentId })
    await eventually(async () => expect(await found('snel')).toBeUndefined(), SOON_MS)
  })

  it('shows the published text while a draft is being written', async () => {
    const documentId = await publishInstrument(cms.strapi, { slug: 'klad', doel: 'Oud doel' })
    await cms.strapi
      .documents(INSTRUMENT)
      .update({ documentId, data: { doel: 'Nieuw doel' } as never })
    await eventually(async () => expect(await queueLength()).toBe(0), SOON_MS)
    expect((await found('klad'))?.doel).toBe('Oud doel')
    await publish(documentId)
    await eventually(async () => expect((await found('klad'))?.doel).toBe('Nieuw doel'), SOON_MS)
    await cms.strapi.documents(INSTRUMENT).delete({ documentId })
    await eventually(async () => expect(await found('klad')).toBeUndefined(), SOON_MS)
  })

  it.each([
    ['api::kenmerk.kenmerk', { code: '4.1' }, 'Solliciteren kunnen'],
    ['api::leverancier.leverancier', { code: 'werkbedrijf' }, 'Werkbedrijf Anders'],
  ] as const)('brings a new name of %s to every instrument', async (uid, where, naam) => {
    const entry = await cms.strapi.db.query(uid).findOne({ where })
    const mentions = async (text: string) =>
      (await cms.indexed()).filter((instrument) => JSON.stringify(instrument).includes(`"${text}"`))
    const before = await mentions(entry.naam)
    expect(before.length).toBeGreaterThan(1)
    await rename(uid, entry.documentId, naam)
    await eventually(async () => {
      expect(await mentions(naam)).toHaveLength(before.length)
      expect(await mentions(entry.naam)).toEqual([])
    }, SOON_MS)
    await rename(uid, entry.documentId, entry.naam)
  })

  it('brings a new name of a facetwaarde to the facets and to text search', async () => {
    const uid = 'api::facetwaarde.facetwaarde'
    const entry = await cms.strapi.db.query(uid).findOne({ where: { sleutel: 'statushouders' } })
    await rename(uid, entry.documentId, 'Zevenslapers')
    await eventually(async () => {
      expect(JSON.stringify(await readCatalogus(cms.reader))).toContain('Zevenslapers')
      expect(await searchTotal('zevenslapers')).toBe(
        await searchTotal('statushouders', 'doelgroep'),
      )
      expect(await searchTotal('zevenslapers')).toBeGreaterThan(0)
    }, SOON_MS)
    await rename(uid, entry.documentId, entry.naam)
  })

  it('writes nothing down for a change that is rolled back', async () => {
    await eventually(async () => expect(await queueLength()).toBe(0), SOON_MS)
    const failing = cms.strapi.db.transaction(async () => {
      await publishInstrument(cms.strapi, { slug: 'teruggedraaid' })
      throw new Error('toch niet')
    })
    await expect(failing).rejects.toThrow('toch niet')
    expect(await queueLength()).toBe(0)
    expect(await found('teruggedraaid')).toBeUndefined()
  })

  it('names a related instrument only while that one is public', async () => {
    const other = await publishInstrument(cms.strapi, { slug: 'ander', naam: 'Ander' })
    const verwant = [{ slug: 'ander', reden: 'Past erna' }]
    const documentId = await publishInstrument(cms.strapi, { slug: 'een', naam: 'Een', verwant })
    const related = async () => (await found('een'))?.verwant.map(({ naam }) => naam)
    await eventually(async () => expect(await related()).toEqual(['Ander']), SOON_MS)
    await cms.strapi.documents(INSTRUMENT).unpublish({ documentId: other })
    await eventually(async () => expect(await related()).toEqual([]), SOON_MS)
    await publish(other)
    await eventually(async () => expect(await related()).toEqual(['Ander']), SOON_MS)
    for (const id of [other, documentId])
      await cms.strapi.documents(INSTRUMENT).delete({ documentId: id })
  })

  it('lets editors work on while the engine is away, and catches up by itself', async () => {
    cms.engine.process.kill('SIGSTOP')
    try {
      const start = Date.now()
      const documentId = await createInstrument(cms.strapi, {
        slug: 'zonder-motor',
        naam: 'Zonder motor',
      })
      await publish(documentId)
      expect(Date.now() - start).toBeLessThan(EDIT_WITHIN_MS)
    } finally {
      cms.engine.process.kill('SIGCONT')
    }
    await eventually(async () => expect(await found('zonder-motor')).toBeDefined(), SOON_MS)
  })

  it('indexes one edit of many made at the same time, and loses none', async () => {
    const slugs = Array.from({ length: 20 }, (_, i) => `tegelijk-${i}`)
    await Promise.all(slugs.map((slug) => publishInstrument(cms.strapi, { slug, naam: slug })))
    await eventually(async () => {
      const present = new Set((await cms.indexed()).map(({ slug }) => slug))
      expect(slugs.filter((slug) => !present.has(slug))).toEqual([])
    }, SOON_MS)
  })

  async function rename(uid: UID.ContentType, documentId: string, naam: string): Promise<void> {
    await cms.strapi.documents(uid).update({ documentId, data: { naam } as never })
  }

  /** How many instruments a text finds, or a value of a facet group. */
  async function searchTotal(word: string, groep?: string): Promise<number> {
    const chosen = groep ? { praktisch: { [groep]: [word] } } : { q: word }
    const { totaal } = await searchInstrumenten(cms.reader, { ...emptySelectie(), ...chosen }, [])
    return totaal
  }

  function queueLength(): Promise<number> {
    return cms.strapi.db.query('api::zoekwachtrij.zoekwachtrij').count()
  }
}
