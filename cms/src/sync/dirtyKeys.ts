import { type DirtyKey, instrumentKey } from '@keuzehulp/search/sync'
import type { Core, UID } from '@strapi/strapi'
import { REFERENCES } from '../instrument/references'

const INSTRUMENT = 'api::instrument.instrument'

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
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<DirtyKey[]> {
  const catalogus: DirtyKey[] = CATALOGUS_TYPES.has(uid) ? ['catalogus'] : []
  if (!documentId) return catalogus
  if (uid === INSTRUMENT)
    return [instrumentKey(documentId), ...(await relatedTo(strapi, documentId))]
  const reference = REFERENCES[uid]
  return reference
    ? [...catalogus, ...(await publishedWhere(strapi, reference({ documentId })))]
    : catalogus
}

/** Instruments that name this one as related: they show its name, and only while it is public. */
async function relatedTo(strapi: Core.Strapi, documentId: string): Promise<DirtyKey[]> {
  const versions: { slug: string | null }[] = await strapi.db
    .query(INSTRUMENT)
    .findMany({ select: ['slug'], where: { documentId } })
  const slugs = [...new Set(versions.flatMap(({ slug }) => slug ?? []))]
  return slugs.length === 0 ? [] : publishedWhere(strapi, { verwant: { slug: { $in: slugs } } })
}

async function publishedWhere(strapi: Core.Strapi, where: object): Promise<DirtyKey[]> {
  const found: { documentId: string }[] = await strapi.db.query(INSTRUMENT).findMany({
    select: ['documentId'],
    where: { $and: [where, { publishedAt: { $notNull: true } }] },
  })
  return [...new Set(found.map(({ documentId }) => instrumentKey(documentId)))]
}
