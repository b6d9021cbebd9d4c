import type { Core, UID } from '@strapi/strapi'
import { isWrite, paramsOf, type DocumentAction, type DocumentMiddleware } from './documentAction'

/** The field that a slug is made of. */
const SOURCES: Partial<Record<UID.ContentType, string>> = {
  'api::instrument.instrument': 'naam',
  'api::leverancier.leverancier': 'naam',
  'api::document.document': 'titel',
  'api::brochurepagina.brochurepagina': 'titel',
}

interface UidService {
  generateUIDField(request: {
    contentTypeUID: string
    field: string
    data: Record<string, unknown>
    locale?: string
  }): Promise<string>
}

async function findStored(strapi: Core.Strapi, action: DocumentAction) {
  const { documentId, locale } = paramsOf(action)
  if (!documentId) return null
  const where = { documentId, ...(locale && { locale }) }
  return strapi.db.query(action.uid).findOne({ where }) as Promise<Record<string, unknown> | null>
}

async function generateSlug(strapi: Core.Strapi, action: DocumentAction, name: string) {
  const { locale } = paramsOf(action)
  const uidService = strapi.plugin('content-manager').service('uid') as UidService
  return uidService.generateUIDField({
    contentTypeUID: action.uid,
    field: 'slug',
    data: { [SOURCES[action.uid] ?? 'naam']: name },
    ...(locale && { locale }),
  })
}

/** The slug to save when none was sent; null when the one that is stored (or sent) stands. */
async function missingSlug(strapi: Core.Strapi, action: DocumentAction, source: string) {
  const { data = {} } = paramsOf(action)
  if (data.slug) return null
  const stored = await findStored(strapi, action)
  if (stored?.slug) return 'slug' in data ? stored.slug : null
  const name = data[source] ?? stored?.[source]
  return typeof name === 'string' && name.trim() ? generateSlug(strapi, action, name) : null
}

/**
 * Makes the slug of an entry from its name when the editor left it empty. The form of Strapi would
 * fill a required slug before there is a name, and then keep it.
 */
export const fillSlug =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const source = SOURCES[action.uid]
    if (!source || !isWrite(action) || action.action === 'clone') return next()
    const slug = await missingSlug(strapi, action, source)
    if (slug) Object.assign(action.params, { data: { ...paramsOf(action).data, slug } })
    return next()
  }
