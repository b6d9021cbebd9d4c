import type { Core } from '@strapi/strapi'

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
      leverancierCode: { $in: await ownCodes(strapi, user.id) },
    }),
  })
}

async function ownCodes(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const leveranciers: { code: string }[] = await strapi.db
    .query('api::leverancier.leverancier')
    .findMany({ select: ['code'], where: { gebruikers: { id: userId } } })
  return leveranciers.map(({ code }) => code)
}
