import type { Core } from '@strapi/strapi'
import type { Transaction } from '../database/transaction'
import { DatabaseDirtySet } from './databaseDirtySet'
import { dirtyKeys } from './dirtyKeys'

/**
 * Writes down that the index must look at an instrument again, for a change that does not come
 * through the document service. The worker finds it within a second.
 */
export async function markInstrument(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<void> {
  const keys = await dirtyKeys(strapi, trx, 'api::instrument.instrument', documentId)
  await new DatabaseDirtySet(strapi).mark(keys, trx)
}
