import type { Core } from '@strapi/strapi'
import { WIJZIGBAAR } from '../werkstroom/overgangen'
import { leverancierCodesOf } from './actor'

/** The condition under which a leverancier may see an instrument, as permissions name it. */
export const IS_EIGEN_LEVERANCIER = 'admin::eigen-leverancier'
/** The condition under which a leverancier may write in an instrument. */
export const IS_EIGEN_EN_WIJZIGBAAR = 'admin::eigen-en-wijzigbaar'

/**
 * Limits permissions to instruments of the user's own leveranciers. Scalars are compared, because
 * conditions over relations are not applied on every path. Two conditions on one permission would
 * each be enough, so what must hold together is one.
 */
export async function registerEigenLeverancier(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as never as {
    conditionProvider: { register(condition: object): Promise<void> }
  }
  const ownOf = async ({ id }: { id: number }) => ({
    leverancierCode: { $in: await leverancierCodesOf(strapi, id) },
  })
  const shared = { plugin: 'admin', category: 'Keuzehulp' }
  await conditionProvider.register({
    ...shared,
    displayName: 'Is van de eigen leverancier',
    name: 'eigen-leverancier',
    handler: ownOf,
  })
  await conditionProvider.register({
    ...shared,
    displayName: 'Is van de eigen leverancier en mag nu gewijzigd worden',
    name: 'eigen-en-wijzigbaar',
    handler: async (user: { id: number }) => ({
      ...(await ownOf(user)),
      werkstroom: { $in: [...WIJZIGBAAR] },
      gearchiveerdOp: { $eq: null },
    }),
  })
}
