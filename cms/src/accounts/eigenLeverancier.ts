import type { Core } from '@strapi/strapi'
import { leverancierCodesOf } from './actor'

const NAME = 'eigen-leverancier'
/** The condition under which a leverancier may see an instrument, as permissions name it. */
export const IS_EIGEN_LEVERANCIER = `admin::${NAME}`

/**
 * Limits a permission to instruments of the user's own leveranciers. It compares a scalar, because
 * conditions over relations are not applied on every path.
 */
export async function registerEigenLeverancier(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as never as {
    conditionProvider: { register(condition: object): Promise<void> }
  }
  await conditionProvider.register({
    displayName: 'Is van de eigen leverancier',
    name: NAME,
    plugin: 'admin',
    category: 'Keuzehulp',
    handler: async (user: { id: number }) => ({
      leverancierCode: { $in: await leverancierCodesOf(strapi, user.id) },
    }),
  })
}
