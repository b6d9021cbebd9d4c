import type { Core } from '@strapi/strapi'

/**
 * Indexes on tables that Strapi makes for components, and which it gives none of these. Without
 * them every save of an instrument reads all components of all instruments to find who names it.
 */
const INDEXES = [
  { table: 'instrumenten_cmps', column: 'cmp_id' },
  { table: 'componenten_instrument_verwantschappen', column: 'slug' },
]

/** Makes the indexes that are not there yet. */
export async function ensureIndexes(strapi: Core.Strapi): Promise<void> {
  for (const { table, column } of INDEXES)
    await strapi.db.connection.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (??)', [
      `${table}_${column}_index`,
      table,
      column,
    ])
}
