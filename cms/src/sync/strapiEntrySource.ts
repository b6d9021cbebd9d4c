import type { EntrySource, ReadInstrumenten } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { startReadingInstrumenten } from './readPublished'

const INSTRUMENT = 'api::instrument.instrument'
const PUBLISHED = { publishedAt: { $notNull: true } }

/** Reads what is published, for the index. */
export function createStrapiEntrySource(strapi: Core.Strapi): EntrySource {
  return {
    readInstrumenten: (ids) => startReading(strapi)(ids),
    startReading: () => startReading(strapi),
    listInstrumenten: () => listInstrumenten(strapi),
    readCatalogus: () => readCatalogus(strapi),
  }
}

function startReading(strapi: Core.Strapi): ReadInstrumenten {
  const readPublished = startReadingInstrumenten(strapi, 'published')
  return async (ids) => {
    const entries = await readPublished(ids)
    return new Map(entries.map((entry) => [entry.documentId, entry]))
  }
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
