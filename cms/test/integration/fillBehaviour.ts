import { createEngineClient } from '@keuzehulp/search/query'
import { INSTRUMENTEN_INDEX, type InstrumentEntryInput } from '@keuzehulp/search/sync'
import { documentsOf, MemorySource } from '@keuzehulp/search/testing'
import type { Core } from '@strapi/strapi'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillDatabase } from '../../bench/fill/fillDatabase.mts'
import { createStrapiEntrySource } from '../../src/sync/strapiEntrySource'
import { createInstrument } from '../support/anInstrument'
import { bootCms, type BootOptions, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'
import { countRows, storedVersions } from '../support/storedRows'

const INSTRUMENT = 'api::instrument.instrument'

/** What must hold for instruments that were put into the database, on any database. */
export function describeFilling(options: () => Promise<BootOptions>): void {
  let cms: Cms
  let strapi: Core.Strapi
  beforeAll(async () => {
    cms = await bootCms(await options())
    strapi = cms.strapi
  })
  afterAll(() => cms?.stop())

  const fill = async (count: number, seed: number): Promise<InstrumentEntryInput[]> => [
    ...(await fillDatabase(strapi, count, seed)).entries(),
  ]
  const fillOne = async (seed: number) => {
    const [entry] = await fill(1, seed)
    if (!entry) throw new Error('Nothing was generated')
    return entry
  }

  const engineClient = () => createEngineClient({ url: cms.engine.url, key: cms.engine.masterKey })
  /** How often the index was made and put in place as a whole. */
  const swaps = async () => {
    const { results } = await engineClient().tasks.getTasks({ types: ['indexSwap'], limit: 100 })
    return results.length
  }

  it('gives the index exactly what was generated', async () => {
    const entries = await fill(40, 1)
    const ids = entries.map(({ documentId }) => documentId)
    const source = createStrapiEntrySource(strapi)
    const stored = new MemorySource()
    for (const [id, entry] of await source.readInstrumenten(ids)) stored.entries.set(id, entry)
    const found = new Map((await documentsOf(stored)).instrumenten.map((one) => [one.id, one]))
    const generated = (await documentsOf(new MemorySource(entries))).instrumenten
    expect(ids.map((id) => found.get(id))).toEqual(generated)
  })

  it('stores the rows that Strapi stores of the same instrument', async () => {
    const [, entry] = await fill(2, 2)
    if (!entry) throw new Error('Nothing was generated')
    const data = await asEditorsWrite(strapi, entry)
    const { documentId } = await strapi.documents(INSTRUMENT).create({ data } as never)
    await strapi.documents(INSTRUMENT).publish({ documentId })
    const [inserted, own] = await Promise.all([
      storedVersions(strapi, entry.documentId),
      storedVersions(strapi, documentId),
    ])
    expect(inserted).toHaveLength(2)
    expect(inserted).toEqual(own)
  })

  it('leaves instruments that can be read, changed, published, taken back and deleted', async () => {
    const before = await countRows(strapi)
    const { documentId, slug, voordelen } = await fillOne(3)
    const documents = strapi.documents(INSTRUMENT)
    const read = (status: 'draft' | 'published') =>
      documents.findOne({
        documentId,
        status,
        populate: ['voordelen', 'kenmerken.kenmerk', 'leverancier', 'facetwaarden'] as never,
      })
    expect(await read('published')).toMatchObject({ slug, voordelen })

    await documents.update({ documentId, data: { doel: 'Nieuw doel', voordelen: [] } as never })
    expect(await read('draft')).toMatchObject({ doel: 'Nieuw doel', voordelen: [] })
    await documents.update({ documentId, data: { voordelen: [{ tekst: 'Anders' }] } as never })
    await documents.publish({ documentId })
    expect(await read('published')).toMatchObject({
      doel: 'Nieuw doel',
      voordelen: [{ tekst: 'Anders' }],
    })
    await documents.unpublish({ documentId })
    expect(await read('published')).toBeNull()
    await documents.delete({ documentId })
    expect(await countRows(strapi)).toEqual(before)
  })

  it('adds to what an earlier filling made, also with the same seed', async () => {
    const entries = [...(await fill(5, 4)), ...(await fill(5, 5)), ...(await fill(5, 5))]
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(15)
    const ids = entries.map(({ documentId }) => documentId)
    expect((await createStrapiEntrySource(strapi).readInstrumenten(ids)).size).toBe(15)
  })

  it('lets editors go on making instruments', async () => {
    for (const seed of [6, 7]) {
      await fill(3, seed)
      const slug = `na-het-vullen-${seed}`
      const documentId = await createInstrument(strapi, { slug, naam: 'Na het vullen' })
      expect(await strapi.documents(INSTRUMENT).findOne({ documentId })).toMatchObject({ slug })
    }
  })

  it('makes the index anew when so many came past the CMS', async () => {
    await fill(1_100, 9)
    await eventually(async () => expect(await swaps()).toBeGreaterThan(0), 30_000)
    const before = await swaps()
    // The worker compares as soon as it sees a task that nobody asked for.
    await engineClient().index(INSTRUMENTEN_INDEX).deleteAllDocuments()
    const ids = await createStrapiEntrySource(strapi).listInstrumenten()
    await eventually(async () => expect(await cms.indexed()).toHaveLength(ids.length), 60_000)
    expect(await swaps()).toBe(before + 1)
  })

  it('writes nothing when it fails half-way', async () => {
    const before = await countRows(strapi)
    const failing = fillDatabase(strapi, 300, 8, () => {
      throw new Error('toch niet')
    })
    await expect(failing).rejects.toThrow('toch niet')
    expect(await countRows(strapi)).toEqual(before)
  })
}

/** The same instrument as the content manager would send it, with another slug. */
async function asEditorsWrite(strapi: Core.Strapi, entry: InstrumentEntryInput): Promise<object> {
  const idOf = async (uid: string, where: object) =>
    (await strapi.db.query(uid).findOne({ where }))?.documentId
  const { documentId: _, leverancier, kenmerken, waarden, facetwaarden, verwant, ...rest } = entry
  return {
    ...rest,
    slug: `${entry.slug}-zelf`,
    werkstroom: 'goedgekeurd',
    herkomst: 'Gegenereerd',
    leverancier: await idOf('api::leverancier.leverancier', { code: leverancier?.code }),
    kenmerken: await Promise.all(
      (kenmerken ?? []).map(async (line) => ({
        ...line,
        kenmerk: await idOf('api::kenmerk.kenmerk', { code: line.kenmerk.code }),
      })),
    ),
    waarden: await Promise.all(
      (waarden ?? []).map(async (line) => ({
        ...line,
        waarde: await idOf('api::waarde.waarde', { sleutel: line.waarde.sleutel }),
      })),
    ),
    facetwaarden: await Promise.all(
      (facetwaarden ?? []).map(({ sleutel, facetgroep }) =>
        idOf('api::facetwaarde.facetwaarde', {
          sleutel,
          facetgroep: { sleutel: facetgroep.sleutel },
        }),
      ),
    ),
    verwant: verwant?.map(({ slug, reden }) => ({ slug, reden })),
  }
}
