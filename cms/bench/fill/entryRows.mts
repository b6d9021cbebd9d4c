import type { Core } from '@strapi/strapi'

export type Metadata = Core.Strapi['db']['metadata']

/** A row of a table: columns with what goes into them. */
export type Row = Record<string, unknown>

/** Where rows go. A row comes before the rows that refer to it. */
export interface RowSink {
  /** The id for the next row of this table. */
  nextId(table: string): number
  add(table: string, row: Row): void
}

/**
 * Values by attribute. A relation is the row id of its target or a list of them, a component an
 * object like this one or a list of them. What is left out is null in the database.
 */
export interface EntryData {
  [attribute: string]: unknown
}

/** How metadata describes an attribute that is stored in a table of its own. */
export interface JoinedAttribute {
  relation: string
  target: string
  joinTable: {
    name: string
    joinColumn: { name: string }
    inverseJoinColumn: { name: string }
    /** What every row has; only the tables of components have it. */
    on?: Record<string, unknown>
    orderColumnName?: string
  }
}

/**
 * Adds the rows that Strapi makes of an entry with its components and relations. Names of tables
 * and columns come from Strapi's own metadata.
 *
 * @returns the row id of the entry
 * @throws Error when an attribute does not exist or is stored in a way that is not known here
 */
export function addEntry(metadata: Metadata, uid: string, data: EntryData, sink: RowSink): number {
  const { tableName, attributes } = metadata.get(uid)
  const id = sink.nextId(tableName)
  const row: Row = { id }
  sink.add(tableName, row)
  for (const [name, value] of Object.entries(data)) {
    const attribute: object = attributes[name] ?? {}
    if (isJoined(attribute)) addJoined(metadata, id, attribute, value, sink)
    else if (hasColumn(attribute)) row[attribute.columnName] = value
    else throw new Error(`It is not known how ${uid} stores ${name}`)
  }
  return id
}

/** Whether an attribute of the metadata is stored in a table of its own. */
export function isJoined(attribute: object): attribute is JoinedAttribute {
  return (
    'joinTable' in attribute &&
    typeof attribute.joinTable === 'object' &&
    attribute.joinTable !== null &&
    'inverseJoinColumn' in attribute.joinTable
  )
}

function hasColumn(attribute: object): attribute is { columnName: string } {
  return 'columnName' in attribute && typeof attribute.columnName === 'string'
}

/** Adds the joining rows, and of components the rows that they join. */
function addJoined(
  metadata: Metadata,
  id: number,
  { relation, target, joinTable }: JoinedAttribute,
  value: unknown,
  sink: RowSink,
): void {
  const { name, joinColumn, inverseJoinColumn, orderColumnName, on } = joinTable
  const isList = relation === 'oneToMany' || relation === 'manyToMany'
  const items: unknown[] = Array.isArray(value) ? value : [value]
  for (const [i, item] of items.entries())
    sink.add(name, {
      [joinColumn.name]: id,
      [inverseJoinColumn.name]: on ? addEntry(metadata, target, item as EntryData, sink) : item,
      ...(on && { ...on, component_type: target }),
      ...(orderColumnName && { [orderColumnName]: isList ? i + 1 : null }),
    })
}
