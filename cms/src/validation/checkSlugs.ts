import type { Core, UID } from '@strapi/strapi'
import { documentIdOf, isWrite, paramsOf, type DocumentMiddleware } from './documentAction'
import { refuseIfAny } from './validationError'

const TYPES_WITH_SLUG: UID.ContentType[] = [
  'api::instrument.instrument',
  'api::document.document',
  'api::brochurepagina.brochurepagina',
]

/**
 * Strapi compares the slugs of published entries only. Two drafts with one slug would stay
 * unnoticed until the second is published, and others may have linked to it by then.
 */
export const checkSlugs =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    if (!TYPES_WITH_SLUG.includes(action.uid) || !isWrite(action)) return next()
    return strapi.db.transaction(async () => {
      const result = await next()
      const documentId = documentIdOf(action, result)
      const { slug } = (paramsOf(action).data ?? {}) as { slug?: string }
      if (!slug || !documentId) return result
      const where = { slug, documentId: { $ne: documentId } }
      const doubles = await strapi.db.query(action.uid).count({ where })
      const message = `"${slug}" bestaat al. Kies een andere webnaam.`
      refuseIfAny(action.uid, doubles > 0 ? [{ path: ['slug'], message }] : [])
      return result
    })
  }
