import type { Core } from '@strapi/strapi'
import type { Transaction } from './transaction'

/**
 * Holds a document until the transaction ends: nobody else changes it meanwhile, and what was looked
 * up in between still holds when it is written. SQLite has one transaction at a time by itself.
 */
export async function lockDocument(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [documentId])
}
