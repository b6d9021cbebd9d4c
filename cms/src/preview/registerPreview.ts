import { checkVoorbeeld } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { ROLLEN } from '../accounts/roles'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import { INSTRUMENT } from '../validation/storedInstrument'
import { readVoorbeeld } from './readVoorbeeld'
import { voorbeeldUrl } from './voorbeeldUrl'

interface Context {
  params: Record<string, string>
  query: unknown
  status: number
  body: unknown
  set(name: string, value: string): void
}

/**
 * What web asks when somebody opens a preview. Whoever holds the link that an editor was given may
 * see this one document for as long as it works; nobody is logged in here.
 */
export function registerPreview(strapi: Core.Strapi, key: string): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/voorbeeld/:documentId',
      handler: (ctx: Context) => answer(strapi, key, ctx),
      config: { auth: false },
    },
  ] as never)
}

async function answer(strapi: Core.Strapi, key: string, ctx: Context): Promise<void> {
  ctx.set('cache-control', 'no-store')
  ctx.set('x-robots-tag', 'noindex')
  const voorbeeld = checkVoorbeeld(key, ctx.params['documentId'] ?? '', ctx.query)
  if (typeof voorbeeld === 'string') {
    ctx.status = voorbeeld === 'verlopen' ? 410 : 403
    ctx.body = { fout: voorbeeld }
    return
  }
  const found = await readVoorbeeld(strapi, voorbeeld.documentId, voorbeeld.stand)
  ctx.status = found ? 200 : 404
  ctx.body = found ?? { fout: 'onbekend' }
}

/** Gives a fresh link at the moment that somebody wants to see a preview. */
export function previewRoutes(strapi: Core.Strapi): OwnRoute[] {
  return [
    ownRoute({
      method: 'GET',
      path: '/instrumenten/:documentId/voorbeeld',
      rollen: ROLLEN,
      async handle({ params, query }) {
        const stand = query['stand'] === 'gepubliceerd' ? 'gepubliceerd' : 'concept'
        const url = await voorbeeldUrl(strapi, INSTRUMENT, params['documentId'] ?? '', stand)
        if (!url) throw new errors.NotFoundError('Van dit instrument is geen voorbeeld.')
        return { url, urlClient: url.replace('?', '/client?') }
      },
    }),
  ]
}
