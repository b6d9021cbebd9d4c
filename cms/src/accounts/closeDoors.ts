import type { Core } from '@strapi/strapi'

/** Tokens that Strapi makes by itself at the first boot. Nothing uses them, so nobody may. */
const STRAPI_TOKENS = ['Read Only', 'Full Access']

/** Takes away the ways in that Strapi opens by default. */
export async function closeDoors(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: STRAPI_TOKENS } } })
}
