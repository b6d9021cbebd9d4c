import type { Core } from '@strapi/strapi'
import { isJoined, type JoinedAttribute } from '../../bench/fill/entryRows.mts'

type Row = Record<string, unknown>

/** Differs for every entry, however it was made. */
const OWN = ['id', 'document_id', 'slug', 'created_at', 'updated_at', 'published_at']

/** Every row that the database has of the versions of an instrument, but for what is their own. */
export async function storedVersions(strapi: Core.Strapi, documentId: string): Promise<Row[]> {
  const uid = 'api::instrument.instrument'
  const { tableName } = strapi.db.metadata.get(uid)
  const versions: Row[] = await strapi.db
    .connection(tableName)
    .where({ document_id: documentId })
    .orderBy('id')
  return Promise.all(
    versions.map(async (row) => ({
      isPublished: row['published_at'] !== null,
      ...without(row, OWN),
      joined: await storedJoins(strapi, uid, row['id']),
    })),
  )
}

async function storedJoins(strapi: Core.Strapi, uid: string, id: unknown): Promise<Row> {
  const attributes: [string, object][] = Object.entries(strapi.db.metadata.get(uid).attributes)
  const joined: Row = {}
  for (const [name, attribute] of attributes)
    if (isJoined(attribute)) joined[name] = await storedJoin(strapi, attribute, id)
  return joined
}

async function storedJoin(
  strapi: Core.Strapi,
  { joinTable, target }: JoinedAttribute,
  id: unknown,
): Promise<Row[]> {
  const { name, joinColumn, inverseJoinColumn, on } = joinTable
  const rows: Row[] = await strapi.db
    .connection(name)
    .where({ [joinColumn.name]: id, ...on })
    .orderBy('id')
  if (!on) return rows.map((row) => without(row, ['id', joinColumn.name]))
  const table = strapi.db.metadata.get(target).tableName
  return Promise.all(
    rows.map(async (row) => {
      const component = row[inverseJoinColumn.name]
      return {
        ...without(row, ['id', joinColumn.name, inverseJoinColumn.name]),
        component: without(await strapi.db.connection(table).where({ id: component }).first(), OWN),
        joined: await storedJoins(strapi, target, component),
      }
    }),
  )
}

function without(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
}

/** How many rows every table has that instruments and their components are stored in. */
export async function countRows(strapi: Core.Strapi): Promise<Record<string, number>> {
  const tables = new Set<string>()
  for (const [uid, { tableName, attributes }] of strapi.db.metadata) {
    if (uid !== 'api::instrument.instrument' && !uid.startsWith('instrument.')) continue
    tables.add(tableName)
    for (const attribute of Object.values<object>(attributes))
      if (isJoined(attribute)) tables.add(attribute.joinTable.name)
  }
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const [found] = await strapi.db.connection(table).count({ count: '*' })
    counts[table] = Number(found?.['count'])
  }
  return counts
}
