import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { RouteGuard } from './guardRoute'

/** Tokens that Strapi makes by itself at the first boot. Nothing uses them, so nobody may. */
const STRAPI_TOKENS = ['Read Only', 'Full Access']

/** Takes away the ways in that Strapi opens by default. */
export async function closeDoors(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: STRAPI_TOKENS } } })
}

/**
 * Refuses what Strapi offers to whoever comes first: to become its owner. The first accounts are
 * made by the start itself, so nobody comes before them.
 */
export const refuseFirstAdmin: RouteGuard = () => {
  throw new errors.ApplicationError(
    'Zo wordt hier geen account gemaakt. Gebruik op de server: npm run accounts.',
  )
}
