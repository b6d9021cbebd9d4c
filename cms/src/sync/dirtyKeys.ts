import { type DirtyKey, instrumentKey } from '@keuzehulp/search/sync'
import type { Core, UID } from '@strapi/strapi'
import type { Transaction } from '../database/transaction'
import { REFERENCES } from '../instrument/references'

const INSTRUMENT = 'api::instrument.instrument'
/** Where Strapi keeps which component belongs to which instrument. */
const COMPONENTS_TABLE = 'instrumenten_cmps'

/** Types that readers see around the instruments; a change of one changes the catalogue. */
const CATALOGUS_TYPES: ReadonlySet<string> = new Set([
  'api::kenmerk.kenmerk',
  'api::facetgroep.facetgroep',
  'api::facetwaarde.facetwaarde',
  'api::waarde.waarde',
  'api::instelling.instelling',
])

/** True when a change of this type can change what readers see. */
export function isIndexed(uid: string): boolean {
  return uid === INSTRUMENT || CATALOGUS_TYPES.has(uid) || uid in REFERENCES
}

/**
 * Everything in the index that a change of this entry touches: itself, the catalogue around the
 * instruments, and every published instrument that shows something of it. Ask before and after
 * the change: a removed relation or an old slug is only known before.
 */
export async function dirtyKeys(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<DirtyKey[]> {
  const catalogus: DirtyKey[] = CATALOGUS_TYPES.has(uid) ? ['catalogus'] : []
  if (!documentId) return catalogus
  if (uid === INSTRUMENT)
    return [instrumentKey(documentId), ...(await relatedTo(strapi, trx, documentId))]
  const reference = REFERENCES[uid]
  return reference
    ? [...catalogus, ...(await publishedWhere(strapi, reference({ documentId })))]
    : catalogus
}

/** Instruments that name this one as related: they show its name, and only while it is public. */
async function relatedTo(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<DirtyKey[]> {
  const versions: { slug: string | null }[] = await strapi.db
    .query(INSTRUMENT)
    .findMany({ select: ['slug'], where: { documentId } })
  const slugs = [...new Set(versions.flatMap(({ slug }) => slug ?? []))]
  if (slugs.length === 0) return []
  // From the few that name it to their instruments: the other way round every instrument is read.
  const lines: { id: number }[] = await strapi.db
    .query('instrument.verwantschap')
    .findMany({ select: ['id'], where: { slug: { $in: slugs } } })
  if (lines.length === 0) return []
  const owners: { entity_id: number }[] = await strapi.db
    .getConnection(COMPONENTS_TABLE)
    .transacting(trx)
    .select('entity_id')
    .where({ field: 'verwant' })
    .whereIn(
      'cmp_id',
      lines.map(({ id }) => id),
    )
  return publishedWhere(strapi, { id: { $in: owners.map((owner) => owner.entity_id) } })
}

/** The published instruments of which this holds. */
export async function publishedWhere(strapi: Core.Strapi, where: object): Promise<DirtyKey[]> {
  const found: { documentId: string }[] = await strapi.db.query(INSTRUMENT).findMany({
    select: ['documentId'],
    where: { $and: [where, { publishedAt: { $notNull: true } }] },
  })
  return [...new Set(found.map(({ documentId }) => instrumentKey(documentId)))]
}
