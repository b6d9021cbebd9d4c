import type { EntrySource } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'

const INSTRUMENT = 'api::instrument.instrument'
const PUBLISHED = { publishedAt: { $notNull: true } }

/** Exactly the relations that the index shows something of. */
const POPULATE = {
  leverancier: { select: ['code', 'slug', 'naam', 'soort', 'website'] },
  voordelen: true,
  nadelen: true,
  kenmerken: { populate: { kenmerk: { select: ['code', 'naam'] } } },
  facetwaarden: {
    select: ['sleutel', 'naam'],
    populate: { facetgroep: { select: ['sleutel', 'naam'] } },
  },
  kosten: true,
  waarden: { populate: { waarde: { select: ['sleutel', 'naam'] } } },
  grondslagen: true,
  bewijs: true,
  bronnen: true,
  verwant: true,
}

interface Entry {
  documentId: string
  kenmerken?: { kenmerk: unknown }[]
  waarden?: { waarde: unknown }[]
  facetwaarden?: { facetgroep: unknown }[]
  verwant?: { slug: string; reden: string | null }[]
}

/** Reads what is published, for the index. */
export function createStrapiEntrySource(strapi: Core.Strapi): EntrySource {
  return {
    readInstrumenten: (ids) => readInstrumenten(strapi, ids),
    listInstrumenten: () => listInstrumenten(strapi),
    readCatalogus: () => readCatalogus(strapi),
  }
}

async function readInstrumenten(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map()
  const entries: Entry[] = await strapi.db.query(INSTRUMENT).findMany({
    where: { documentId: { $in: [...ids] }, ...PUBLISHED },
    populate: POPULATE,
  })
  const names = await publicNames(strapi, entries)
  return new Map(entries.map((entry) => [entry.documentId, withoutDangling(entry, names)]))
}

/** What refers to nothing any more, or to something that is not public, is left out. */
function withoutDangling(entry: Entry, names: ReadonlyMap<string, string>): unknown {
  return {
    ...entry,
    kenmerken: entry.kenmerken?.filter(({ kenmerk }) => kenmerk),
    waarden: entry.waarden?.filter(({ waarde }) => waarde),
    facetwaarden: entry.facetwaarden?.filter(({ facetgroep }) => facetgroep),
    verwant: entry.verwant?.flatMap(({ slug, reden }) => {
      const naam = names.get(slug)
      return naam ? [{ slug, naam, reden }] : []
    }),
  }
}

async function publicNames(
  strapi: Core.Strapi,
  entries: readonly Entry[],
): Promise<Map<string, string>> {
  const slugs = [
    ...new Set(entries.flatMap(({ verwant }) => verwant?.map(({ slug }) => slug) ?? [])),
  ]
  if (slugs.length === 0) return new Map()
  const found: { slug: string; naam: string }[] = await strapi.db.query(INSTRUMENT).findMany({
    select: ['slug', 'naam'],
    where: { slug: { $in: slugs }, ...PUBLISHED },
  })
  return new Map(found.map(({ slug, naam }) => [slug, naam]))
}

async function listInstrumenten(strapi: Core.Strapi): Promise<string[]> {
  const found: { documentId: string }[] = await strapi.db
    .query(INSTRUMENT)
    .findMany({ select: ['documentId'], where: PUBLISHED, orderBy: { id: 'asc' } })
  return found.map(({ documentId }) => documentId)
}

async function readCatalogus(strapi: Core.Strapi): Promise<unknown> {
  const orderBy = [{ volgorde: 'asc' }, { id: 'asc' }]
  const kenmerken: { parent: { code: string } | null }[] = await strapi.db
    .query('api::kenmerk.kenmerk')
    .findMany({ orderBy: { code: 'asc' }, populate: { parent: { select: ['code'] } } })
  const facetgroepen = await strapi.db
    .query('api::facetgroep.facetgroep')
    .findMany({ orderBy, populate: { waarden: { orderBy } } })
  const waarden = await strapi.db.query('api::waarde.waarde').findMany({ orderBy })
  const instelling = await strapi.db.query('api::instelling.instelling').findOne({})
  return {
    kenmerken: kenmerken.map((kenmerk) => ({ ...kenmerk, parent: kenmerk.parent?.code ?? null })),
    facetgroepen,
    waarden,
    instelling: instelling ?? {},
  }
}
