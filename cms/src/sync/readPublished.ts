import type { Core, UID } from '@strapi/strapi'
import { addFiles, FILE_FIELDS } from '../files/addFiles'

const INSTRUMENT = 'api::instrument.instrument'
const LEVERANCIER = 'api::leverancier.leverancier'
const FACETWAARDE = 'api::facetwaarde.facetwaarde'

/** The lists of components that the index shows something of. */
const LISTS = [
  'voordelen',
  'nadelen',
  'kenmerken',
  'waarden',
  'grondslagen',
  'bewijs',
  'bronnen',
  'verwant',
] as const
/** The one component that is no list. */
const SINGLE = 'kosten'
const PART = 5_000
/** Components that point at an entry of their own, by the attribute that does. */
const POINTERS: Record<string, { attribute: string; target: UID.ContentType }> = {
  'instrument.kenmerkwerking': { attribute: 'kenmerk', target: 'api::kenmerk.kenmerk' },
  'instrument.waardestand': { attribute: 'waarde', target: 'api::waarde.waarde' },
}

type Row = Record<string, unknown>

/** Which version of an instrument is read. */
type Status = 'published' | 'draft'

/** A version of an instrument with all that belongs to it, as the contract of the index wants it. */
export interface PublishedEntry extends Row {
  documentId: string
}

interface JoinTable {
  name: string
  joinColumn: { name: string }
  inverseJoinColumn: { name: string }
  orderColumnName?: string
}

interface Attribute {
  columnName?: string
  target?: string
  joinTable?: JoinTable
}

interface Meta {
  tableName: string
  attributes: Record<string, Attribute>
}

/** One reading of many batches. */
interface Reading {
  strapi: Core.Strapi
  status: Status
  /** All entries of a type that has few, by their number: asked of the database once. */
  all(uid: UID.ContentType): Promise<Map<number, Row>>
}

/**
 * Reads one version of instruments, table by table, batch after batch. Strapi's own way
 * of reading along joins and sorts every list by itself, which takes twice as long: reading decides
 * how fast an index can be rebuilt. For the same reason what instruments point at is read with the
 * first batch only, so a reading is to be begun anew after a change.
 */
export function startReadingInstrumenten(
  strapi: Core.Strapi,
  status: Status,
): (documentIds: readonly string[]) => Promise<PublishedEntry[]> {
  const read = new Map<UID.ContentType, Promise<Map<number, Row>>>()
  const all = (uid: UID.ContentType) => read.get(uid) ?? readAll(uid)
  const readAll = (uid: UID.ContentType) => {
    const entries = byId(strapi, uid)
    read.set(uid, entries)
    return entries
  }
  return (documentIds) => readVersions({ strapi, status, all }, documentIds)
}

async function readVersions(
  reading: Reading,
  documentIds: readonly string[],
): Promise<PublishedEntry[]> {
  const { strapi, status } = reading
  const { tableName } = metaOf(strapi, INSTRUMENT)
  const rows: (PublishedEntry & { id: number })[] = await strapi.db
    .getConnection(tableName)
    .select(columnsOf(strapi, INSTRUMENT, tableName))
    .whereIn('document_id', [...documentIds])
    .where((query) =>
      status === 'draft' ? query.whereNull('published_at') : query.whereNotNull('published_at'),
    )
  const entries = new Map(rows.map((row) => [row.id, emptied(row)]))
  const ids = [...entries.keys()]
  if (ids.length === 0) return []
  await addComponents(reading, entries)
  await addFacetwaarden(reading, entries)
  await addLeverancier(reading, entries)
  await addFiles(strapi, entries)
  await nameVerwant(strapi, entries)
  return [...entries.values()]
}

function emptied<T extends Row>(row: T): T {
  const lists = Object.fromEntries(
    [...LISTS, ...FILE_FIELDS, 'facetwaarden'].map((list) => [list, []]),
  )
  return Object.assign(row, lists, { [SINGLE]: null, leverancier: null })
}

type Entries = ReadonlyMap<number, Row>

/** That an instrument has this component, in this field. */
interface Owned {
  entity: number
  component: number
  type: string
  field: string
}

/**
 * Looks everything up by its number. A join asks the database which end to begin at, and SQLite
 * begins at the type of component: all rows of every instrument there is, for each batch again.
 */
async function addComponents(reading: Reading, entries: Entries): Promise<void> {
  const { strapi } = reading
  const { joinTable } = attributeOf(strapi, INSTRUMENT, SINGLE)
  const owned: Owned[] = await strapi.db
    .getConnection(joinTable.name)
    .select({ entity: 'entity_id', component: 'cmp_id', type: 'component_type', field: 'field' })
    .whereIn('entity_id', [...entries.keys()])
    .orderBy('order')
  const wanted = new Set<string>([...LISTS, SINGLE])
  const byType = Map.groupBy(
    owned.filter(({ field }) => wanted.has(field)),
    ({ type }) => type,
  )
  for (const [type, ofType] of byType) {
    const components = await readComponents(reading, type, ofType)
    for (const { entity, component, field } of ofType)
      place(entries.get(entity), field, components.get(component))
  }
}

/** A line that refers to nothing any more is left out. */
function place(instrument: Row | undefined, field: string, component: Row | undefined): void {
  if (!instrument || !component) return
  const list = instrument[field]
  if (Array.isArray(list)) list.push(component)
  else instrument[field] = component
}

/** The components of one type by their number, with what they point at. */
async function readComponents(
  reading: Reading,
  type: string,
  owned: readonly Owned[],
): Promise<Map<number, Row>> {
  const { strapi } = reading
  const { tableName } = metaOf(strapi, type)
  const ids = owned.map(({ component }) => component)
  const rows: (Row & { id: number })[] = await inParts(ids, (part) =>
    strapi.db
      .getConnection(tableName)
      .select(columnsOf(strapi, type, tableName))
      .whereIn('id', [...part]),
  )
  const components = new Map(rows.map((row) => [row.id, row]))
  const pointer = POINTERS[type]
  return pointer ? pointing(reading, type, pointer, components) : components
}

/** Those that point at something, with it. */
async function pointing(
  { strapi, all }: Reading,
  type: string,
  { attribute, target }: (typeof POINTERS)[string],
  components: ReadonlyMap<number, Row>,
): Promise<Map<number, Row>> {
  const { joinTable } = attributeOf(strapi, type, attribute)
  const targets = await all(target)
  const links = await linksOf(strapi, joinTable, [...components.keys()])
  return new Map(
    links.flatMap(({ entity, target: id }) => {
      const [component, pointed] = [components.get(entity), targets.get(id)]
      return component && pointed ? [[entity, { ...component, [attribute]: pointed }]] : []
    }),
  )
}

async function addFacetwaarden({ strapi, all }: Reading, entries: Entries): Promise<void> {
  const { joinTable } = attributeOf(strapi, INSTRUMENT, 'facetwaarden')
  const facetwaarden = await all(FACETWAARDE)
  for (const { entity, target } of await linksOf(strapi, joinTable, [...entries.keys()])) {
    const facetwaarde = facetwaarden.get(target)
    const list = entries.get(entity)?.['facetwaarden']
    if (facetwaarde?.['facetgroep'] && Array.isArray(list)) list.push(facetwaarde)
  }
}

async function addLeverancier({ strapi, all }: Reading, entries: Entries): Promise<void> {
  const { joinTable } = attributeOf(strapi, INSTRUMENT, 'leverancier')
  const leveranciers = await all(LEVERANCIER)
  for (const { entity, target } of await linksOf(strapi, joinTable, [...entries.keys()])) {
    const entry = entries.get(entity)
    if (entry) entry['leverancier'] = leveranciers.get(target) ?? null
  }
}

/** Related instruments are stored by slug; one that is not public is left out. */
async function nameVerwant(strapi: Core.Strapi, entries: Entries): Promise<void> {
  const lists = [...entries.values()].map((entry) => entry['verwant'] as { slug: string }[])
  const slugs = [...new Set(lists.flat().map(({ slug }) => slug))]
  if (slugs.length === 0) return
  const found: { slug: string; naam: string }[] = await strapi.db
    .getConnection(metaOf(strapi, INSTRUMENT).tableName)
    .select('slug', 'naam')
    .whereIn('slug', slugs)
    .whereNotNull('published_at')
  const names = new Map(found.map(({ slug, naam }) => [slug, naam]))
  for (const entry of entries.values())
    entry['verwant'] = (entry['verwant'] as { slug: string; reden: unknown }[])
      .filter(({ slug }) => names.has(slug))
      .map(({ slug, reden }) => ({ slug, naam: names.get(slug), reden }))
}

async function byId(strapi: Core.Strapi, uid: UID.ContentType): Promise<Map<number, Row>> {
  const populate = uid === FACETWAARDE ? { facetgroep: true } : {}
  const all: (Row & { id: number })[] = await strapi.db.query(uid).findMany({ populate })
  return new Map(all.map((entry) => [entry.id, entry]))
}

function linksOf(
  strapi: Core.Strapi,
  { name, joinColumn, inverseJoinColumn, orderColumnName }: JoinTable,
  entities: readonly number[],
): Promise<{ entity: number; target: number }[]> {
  return inParts(entities, (part) =>
    strapi.db
      .getConnection(name)
      .select({ entity: joinColumn.name, target: inverseJoinColumn.name })
      .whereIn(joinColumn.name, [...part])
      .orderBy(orderColumnName ?? 'id'),
  )
}

/** Databases allow only so many values in one statement. */
async function inParts<T>(
  ids: readonly number[],
  read: (part: readonly number[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const rows: T[] = []
  for (let from = 0; from < ids.length; from += PART)
    for (const row of await read(ids.slice(from, from + PART))) rows.push(row)
  return rows
}

/** What is stored in the table of the type itself, under the names that the contract uses. */
function columnsOf(strapi: Core.Strapi, uid: string, tableName: string): Record<string, string> {
  const { attributes } = metaOf(strapi, uid)
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { columnName }]) =>
      columnName ? [[name, `${tableName}.${columnName}`]] : [],
    ),
  )
}

function attributeOf(strapi: Core.Strapi, uid: string, name: string): { joinTable: JoinTable } {
  const { joinTable } = metaOf(strapi, uid).attributes[name] ?? {}
  if (!joinTable) throw new Error(`${uid} has no ${name} in a table of its own`)
  return { joinTable }
}

/** Where Strapi stores a type. */
function metaOf(strapi: Core.Strapi, uid: string): Meta {
  return strapi.db.metadata.get(uid) as unknown as Meta
}
