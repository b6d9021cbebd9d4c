import type { Core, UID } from '@strapi/strapi'

export const FILE = 'plugin::upload.file'
/** Where Strapi keeps which entry shows which file. */
export const USE_TABLE = 'files_related_mph'

interface Use {
  type: UID.ContentType
  entry: number
}

/** Where a file is used, drafts included; inside the transaction that runs, if one does. */
async function usesOf(strapi: Core.Strapi, fileId: number): Promise<Use[]> {
  return strapi.db.transaction(async ({ trx }) =>
    strapi.db
      .getConnection(USE_TABLE)
      .transacting(trx)
      .select({ type: 'related_type', entry: 'related_id' })
      .where({ file_id: fileId }),
  )
}

/** The entries of one type that use a file, by their number. */
export async function entriesWith(
  strapi: Core.Strapi,
  fileId: number,
  type: UID.ContentType,
): Promise<number[]> {
  const uses = await usesOf(strapi, fileId)
  return uses.filter((use) => use.type === type).map(({ entry }) => entry)
}

/** True when something that is published shows this file. */
export async function isPublic(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  const byType = Map.groupBy(await usesOf(strapi, fileId), ({ type }) => type)
  for (const [type, uses] of byType) {
    const hasDrafts = strapi.contentTypes[type]?.options?.draftAndPublish === true
    const published = hasDrafts ? { publishedAt: { $notNull: true } } : {}
    const id = { $in: uses.map(({ entry }) => entry) }
    if ((await strapi.db.query(type).count({ where: { id, ...published } })) > 0) return true
  }
  return false
}
