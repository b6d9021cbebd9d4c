import type { Core } from '@strapi/strapi'
import type { Actor } from './actor'
import { INSTRUMENT } from '../werkstroom/instrumentStand'

/** Where Strapi keeps which component belongs to which instrument. */
const COMPONENTS_TABLE = 'instrumenten_cmps'

/** True when a component is part of an instrument of the account's own leveranciers. */
export async function ownsComponent(
  strapi: Core.Strapi,
  { leverancierCodes }: Actor,
  uid: string,
  id: unknown,
): Promise<boolean> {
  if (!/^\d{1,15}$/.test(String(id))) return false
  const owners: { entity_id: number }[] = await strapi.db
    .connection(COMPONENTS_TABLE)
    .select('entity_id')
    .where({ component_type: uid, cmp_id: Number(id) })
  const count = await strapi.db.query(INSTRUMENT).count({
    where: {
      id: { $in: owners.map((owner) => owner.entity_id) },
      leverancierCode: { $in: [...leverancierCodes] },
    },
  })
  return count > 0
}
