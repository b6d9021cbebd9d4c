import type { Core } from '@strapi/strapi'

const FILE = 'plugin::upload.file'
const FILES_TABLE = 'files_related_mph'
/** Databases allow only so many values in one statement. */
const PART = 5_000

/** What is read of entries that are pointed at; of other types, all that is stored with them. */
const POINTED_AT: Record<string, object> = {
  'api::facetwaarde.facetwaarde': {
    select: ['documentId', 'sleutel', 'naam', 'volgorde'],
    populate: { facetgroep: { select: ['sleutel', 'naam', 'volgorde'] } },
  },
  // Never the password.
  'admin::user': { select: ['firstname', 'lastname', 'email'] },
}

/** An entry or component as it is stored, under the names of its attributes. */
export interface StoredRow extends Record<string, unknown> {
  id: number
  documentId?: string
  locale?: string | null
}

interface Attribute {
  type: string
  repeatable?: boolean
  multiple?: boolean
  relation?: string
  mappedBy?: string
  target?: string
}

interface JoinTable {
  name: string
  joinColumn: { name: string }
  inverseJoinColumn: { name: string }
  orderColumnName?: string
}

interface Link {
  entity: number
  target: number
}

/**
 * Reads entries with all that belongs to them: components, files and what they point at; not what
 * points at them. Table by table and by number, which takes half as long as the joins that Strapi
 * makes for a populate, and inside the transaction that is going on.
 */
export async function readStored(
  strapi: Core.Strapi,
  uid: string,
  where: object,
): Promise<StoredRow[]> {
  const rows: StoredRow[] = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } })
  await addParts(strapi, uid, rows)
  return rows
}

async function addParts(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly StoredRow[],
): Promise<void> {
  const attributes = Object.entries(attributesOf(strapi, uid))
  const byId = new Map(rows.map((row) => [row.id, row]))
  await addComponents(strapi, uid, byId, namesOf(attributes, 'component'))
  await addFiles(strapi, uid, byId, namesOf(attributes, 'media'))
  for (const [name, attribute] of attributes)
    if (attribute.type === 'relation' && attribute.target && !attribute.mappedBy)
      await addRelation(strapi, uid, byId, name, attribute)
}

type Rows = ReadonlyMap<number, StoredRow>
type Names = readonly (readonly [string, Attribute])[]

function namesOf(attributes: Names, type: string): Names {
  return attributes.filter(([, attribute]) => attribute.type === type)
}

async function addComponents(
  strapi: Core.Strapi,
  uid: string,
  rows: Rows,
  names: Names,
): Promise<void> {
  const [first] = names
  if (!first) return
  empty(rows, names, 'repeatable')
  const { name: table } = joinTableOf(strapi, uid, first[0])
  const owned = await inParts([...rows.keys()], (part) =>
    strapi.db.query(table).findMany({
      select: ['entity_id', 'cmp_id', 'component_type', 'field'],
      where: { entity_id: { $in: part } },
      orderBy: { order: 'asc' },
    }),
  )
  const byType = Map.groupBy(owned, (line) => String(line['component_type']))
  for (const [type, lines] of byType) {
    const components = await readById(
      strapi,
      type,
      lines.map((line) => Number(line['cmp_id'])),
    )
    await addParts(strapi, type, [...components.values()])
    for (const line of lines)
      place(
        rows.get(Number(line['entity_id'])),
        String(line['field']),
        components.get(Number(line['cmp_id'])),
      )
  }
}

async function addFiles(strapi: Core.Strapi, uid: string, rows: Rows, names: Names): Promise<void> {
  if (names.length === 0) return
  empty(rows, names, 'multiple')
  const links = await inParts([...rows.keys()], (part) =>
    strapi.db.query(FILES_TABLE).findMany({
      select: ['file_id', 'related_id', 'field'],
      where: { related_type: uid, related_id: { $in: part } },
      orderBy: { order: 'asc' },
    }),
  )
  const files = await readById(
    strapi,
    FILE,
    links.map((link) => Number(link['file_id'])),
  )
  for (const link of links)
    place(
      rows.get(Number(link['related_id'])),
      String(link['field']),
      files.get(Number(link['file_id'])),
    )
}

async function addRelation(
  strapi: Core.Strapi,
  uid: string,
  rows: Rows,
  name: string,
  { relation = '', target = '' }: Attribute,
): Promise<void> {
  const isMany = relation.endsWith('ToMany')
  for (const row of rows.values()) row[name] = isMany ? [] : null
  const links = await linksOf(strapi, joinTableOf(strapi, uid, name), [...rows.keys()])
  const targets = await readById(
    strapi,
    target,
    links.map((link) => link.target),
  )
  for (const link of links) place(rows.get(link.entity), name, targets.get(link.target))
}

function empty(rows: Rows, names: Names, isList: 'repeatable' | 'multiple'): void {
  for (const row of rows.values())
    for (const [name, attribute] of names) row[name] = attribute[isList] ? [] : null
}

function place(row: StoredRow | undefined, field: string, part: StoredRow | undefined): void {
  if (!row || !part) return
  const list = row[field]
  if (Array.isArray(list)) list.push(part)
  else row[field] = part
}

async function linksOf(
  strapi: Core.Strapi,
  { name, joinColumn, inverseJoinColumn, orderColumnName }: JoinTable,
  entities: readonly number[],
): Promise<Link[]> {
  const found = await inParts(entities, (part) =>
    strapi.db.query(name).findMany({
      select: [joinColumn.name, inverseJoinColumn.name],
      where: { [joinColumn.name]: { $in: part } },
      orderBy: { [orderColumnName ?? 'id']: 'asc' },
    }),
  )
  return found.map((link) => ({
    entity: Number(link[joinColumn.name]),
    target: Number(link[inverseJoinColumn.name]),
  }))
}

async function readById(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
): Promise<Map<number, StoredRow>> {
  const rows: StoredRow[] = await inParts([...new Set(ids)], (part) =>
    strapi.db.query(uid).findMany({ ...POINTED_AT[uid], where: { id: { $in: part } } }),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

async function inParts<T>(
  ids: readonly number[],
  read: (part: readonly number[]) => Promise<T[]>,
): Promise<T[]> {
  const rows: T[] = []
  for (let from = 0; from < ids.length; from += PART)
    for (const row of await read(ids.slice(from, from + PART))) rows.push(row)
  return rows
}

/** What editors fill in of a type; not who made an entry, nor its other languages. */
export function attributesOf(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  const { attributes } = strapi.getModel(uid as never) as {
    attributes: Record<string, Attribute>
  }
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !OF_STRAPI.has(name)))
}

const OF_STRAPI: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'documentId',
  'locale',
  'localizations',
])

function joinTableOf(strapi: Core.Strapi, uid: string, name: string): JoinTable {
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, { joinTable?: JoinTable }>
  }
  const { joinTable } = attributes[name] ?? {}
  if (!joinTable) throw new Error(`${uid} has no ${name} in a table of its own`)
  return joinTable
}
