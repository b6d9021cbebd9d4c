import type { Core } from '@strapi/strapi'
import { FILE, USE_TABLE } from './fileUse'
import { type FileRow, publicFile } from './publicFile'

/** The fields of an instrument that hold files. */
export const FILE_FIELDS = ['afbeeldingen', 'bijlagen'] as const

/**
 * Adds the pictures and files to download to versions of instruments, by their number, in the order
 * that the editors gave them.
 */
export async function addFiles(
  strapi: Core.Strapi,
  entries: ReadonlyMap<number, Record<string, unknown>>,
): Promise<void> {
  const links: { file: number; entity: number; field: string }[] = await strapi.db
    .getConnection(USE_TABLE)
    .select({ file: 'file_id', entity: 'related_id', field: 'field' })
    .where({ related_type: 'api::instrument.instrument' })
    .whereIn('related_id', [...entries.keys()])
    .whereIn('field', [...FILE_FIELDS])
    .orderBy('order')
  if (links.length === 0) return
  const rows: FileRow[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: links.map(({ file }) => file) } } })
  const files = new Map(rows.map((row) => [row.id, publicFile(row)]))
  for (const { file, entity, field } of links) {
    const list = entries.get(entity)?.[field]
    const shown = files.get(file)
    if (shown && Array.isArray(list)) list.push(shown)
  }
}
