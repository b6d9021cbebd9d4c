import type { Core } from '@strapi/strapi'
import { type DocumentMiddleware, documentIdOf } from '../validation/documentAction'
import type { DatabaseDirtySet } from './databaseDirtySet'
import { dirtyKeys, isIndexed } from './dirtyKeys'

const CHANGES = ['create', 'clone', 'update', 'delete', 'publish', 'unpublish', 'discardDraft']

/**
 * Writes down what the index must be told, in the same transaction as the change: the two come
 * together or not at all. The editor never waits for the engine; the worker is woken after the
 * commit.
 */
export const markForIndex =
  (strapi: Core.Strapi, dirty: DatabaseDirtySet, wake: () => void): DocumentMiddleware =>
  async (action, next) => {
    if (!isIndexed(action.uid) || !CHANGES.includes(action.action)) return next()
    return strapi.db.transaction(async ({ trx, onCommit }) => {
      const before = await dirtyKeys(strapi, trx, action.uid, documentIdOf(action))
      const result = await next()
      const after = await dirtyKeys(strapi, trx, action.uid, documentIdOf(action, result))
      await dirty.mark([...before, ...after], trx)
      onCommit(wake)
      return result
    })
  }
