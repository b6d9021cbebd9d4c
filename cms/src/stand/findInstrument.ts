import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type Actor, isBeheer } from '../accounts/actor'
import { type InstrumentStand, readStand } from '../werkstroom/instrumentStand'
import { isEigen } from '../werkstroom/overgangen'

/**
 * Where an instrument is, for who may know of it.
 *
 * @throws NotFoundError when there is none, or it is another's: who asks cannot tell which
 */
export async function findInstrument(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
): Promise<InstrumentStand> {
  const stand = await readStand(strapi, documentId)
  if (!stand || !(isBeheer(actor) || isEigen(actor, stand)))
    throw new errors.NotFoundError('Dit instrument bestaat niet.')
  return stand
}
