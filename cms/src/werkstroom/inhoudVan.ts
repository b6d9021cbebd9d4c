import type { Core, Schema } from '@strapi/strapi'
import { INSTRUMENT } from './instrumentStand'

type Row = Record<string, unknown>
type Attributes = Record<string, Schema.Attribute.AnyAttribute>

/** Of a file: what becomes different when somebody puts another in its place. */
const FILE_FIELDS = ['id', 'hash', 'size', 'name', 'alternativeText', 'caption']

/** Fields that say where an instrument is in the review; they are no text of its own. */
const STAND_FIELDS = ['werkstroom', 'gearchiveerdOp', 'opmerkingen']

/**
 * Everything an instrument says, in a form that is equal when nothing was changed: without numbers
 * of rows, relations by what they refer to, and each field in the order of the schema.
 */
export async function inhoudVan(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<Row | null> {
  const publishedAt = status === 'published' ? { $notNull: true } : { $null: true }
  const row: Row | null = await strapi.db.query(INSTRUMENT).findOne({
    where: { documentId, publishedAt },
    populate: populateOf(strapi, INSTRUMENT),
  })
  if (!row) return null
  const inhoud = canonical(strapi, INSTRUMENT, row)
  return Object.fromEntries(Object.entries(inhoud).filter(([name]) => !STAND_FIELDS.includes(name)))
}

function attributesOf(strapi: Core.Strapi, uid: string): Attributes {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Attributes }
  const own = Object.entries(attributes).filter(([name]) => !SYSTEM_FIELDS.includes(name))
  return Object.fromEntries(own)
}

const SYSTEM_FIELDS = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]

function populateOf(strapi: Core.Strapi, uid: string): Row {
  const populate: Row = {}
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (attribute.type === 'relation') populate[name] = { select: ['documentId'] }
    if (attribute.type === 'media') populate[name] = true
    if (attribute.type === 'component')
      populate[name] = { populate: populateOf(strapi, attribute.component) }
  }
  return populate
}

function canonical(strapi: Core.Strapi, uid: string, row: Row): Row {
  const attributes = Object.entries(attributesOf(strapi, uid)).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    attributes.map(([name, attribute]) => [name, canonicalValue(strapi, attribute, row[name])]),
  )
}

function canonicalValue(
  strapi: Core.Strapi,
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
): unknown {
  if (value === null || value === undefined) return null
  if (attribute.type === 'component')
    return eachOf(value, (part) => canonical(strapi, attribute.component, part))
  if (attribute.type === 'relation') {
    const ids = eachOf(value, ({ documentId }) => documentId)
    return Array.isArray(ids) ? ids.sort() : ids
  }
  if (attribute.type === 'media')
    return eachOf(value, (file) => FILE_FIELDS.map((field) => file[field] ?? null))
  return value instanceof Date ? value.toISOString() : value
}

function eachOf<T>(value: unknown, map: (row: Row) => T): T | T[] {
  return Array.isArray(value) ? value.map(map) : map(value as Row)
}
