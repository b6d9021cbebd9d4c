import type { Core } from '@strapi/strapi'
import { type DocumentMiddleware, documentIdOf } from '../validation/documentAction'
import { lockDocument } from './lockDocument'

const CHANGES = ['update', 'delete', 'publish', 'unpublish', 'discardDraft']

/**
 * Lets one change of a document at a time through. A publication takes away the published version
 * and writes a new one; two at once on PostgreSQL end in an error or in two published versions.
 * SQLite has one writer at a time by itself.
 */
export const oneEditAtATime =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const documentId = documentIdOf(action)
    if (strapi.db.dialect.client !== 'postgres' || !documentId || !CHANGES.includes(action.action))
      return next()
    return strapi.db.transaction(async ({ trx }) => {
      await lockDocument(strapi, trx, documentId)
      return next()
    })
  }
