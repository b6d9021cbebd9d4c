import { generatedSlug, generateInstrumenten } from '@keuzehulp/search/testing'
import type { InstrumentEntryInput } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { BulkInsert } from './bulkInsert.mts'
import { addEntry, type EntryData, type Metadata } from './entryRows.mts'
import { type DatabaseVocabulary, readVocabulary } from './vocabulary.mts'

const INSTRUMENT = 'api::instrument.instrument'
const BATCH = 250

/** What was put into the database, or would be. */
export interface Filling {
  /** Number of the first instrument: the slug says it. */
  first: number
  /** The instruments as the index must get them, made anew for every caller. */
  entries: () => Generator<InstrumentEntryInput>
}

/**
 * Puts generated instruments into the database, each as a draft and a published version with all
 * components and relations, as if Strapi had made them. All or nothing. The search index does not
 * hear of them: it finds them when the CMS starts, or by a rebuild.
 *
 * @param count how many
 * @param seed the same seed gives the same instruments; those of an earlier run are kept
 * @param onProgress how many are written, after every batch
 */
export async function fillDatabase(
  strapi: Core.Strapi,
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): Promise<Filling> {
  const { vocabulary, ids } = await readVocabulary(strapi)
  const first = await firstFreeNumber(strapi)
  const entries = () => generateInstrumenten(count, seed, vocabulary, first)
  const { metadata } = strapi.db
  await strapi.db.transaction(async ({ trx }) => {
    const insert = await BulkInsert.open(trx, strapi.db, numberedTables(metadata))
    const now = storedTime(strapi, new Date())
    let done = 0
    for (const entry of entries()) {
      const data = { ...entryData(entry, ids), createdAt: now, updatedAt: now }
      for (const publishedAt of [null, now])
        addEntry(metadata, INSTRUMENT, { ...data, publishedAt }, insert)
      done += 1
      if (done % BATCH === 0 || done === count) {
        await insert.flush()
        onProgress(done)
      }
    }
    await insert.close()
  })
  return { first, entries }
}

/** The table of instruments and those of their components. */
function numberedTables(metadata: Metadata): string[] {
  const components = [...metadata.keys()].filter((uid) => uid.startsWith('instrument.'))
  return [INSTRUMENT, ...components].map((uid) => metadata.get(uid).tableName)
}

async function firstFreeNumber(strapi: Core.Strapi): Promise<number> {
  const prefix = generatedSlug(0).replace(/\d+$/, '')
  const found: { slug: string }[] = await strapi.db
    .query(INSTRUMENT)
    .findMany({ select: ['slug'], where: { slug: { $startsWith: prefix } } })
  const numbers = found.map(({ slug }) => Number(slug.slice(prefix.length)) || 0)
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1
}

/** Strapi keeps a time as milliseconds in SQLite and as the clock of this machine in PostgreSQL. */
function storedTime({ db }: Core.Strapi, time: Date): number | string {
  if (db.dialect.client !== 'postgres') return time.getTime()
  const offset = time.getTimezoneOffset() * 60_000
  return new Date(time.getTime() - offset).toISOString().slice(0, -1)
}

/** An entry of the index with row ids in place of what it refers to, and what only the CMS knows. */
function entryData(entry: InstrumentEntryInput, ids: DatabaseVocabulary['ids']): EntryData {
  const { leverancier, kenmerken, facetwaarden, waarden, verwant } = entry
  return {
    ...entry,
    leverancier: leverancier ? [idOf(ids.leveranciers, leverancier.code)] : [],
    leverancierCode: leverancier?.code ?? null,
    werkstroom: 'goedgekeurd',
    kenmerken: kenmerken?.map((line) => ({
      ...line,
      kenmerk: idOf(ids.kenmerken, line.kenmerk.code),
    })),
    facetwaarden: facetwaarden?.map(({ sleutel, facetgroep }) =>
      idOf(ids.facetwaarden, `${facetgroep.sleutel}/${sleutel}`),
    ),
    waarden: waarden?.map((line) => ({ ...line, waarde: idOf(ids.waarden, line.waarde.sleutel) })),
    verwant: verwant?.map(({ slug, reden }) => ({ slug, reden })),
    herkomst: 'Gegenereerd',
  }
}

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The database has no ${key}`)
  return id
}
