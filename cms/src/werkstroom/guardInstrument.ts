import type { Core } from '@strapi/strapi'
import { currentActor, isBeheer } from '../accounts/actor'
import { ConflictError } from '../ownRoutes/conflictError'
import {
  type DocumentAction,
  documentIdOf,
  type DocumentMiddleware,
  type Next,
  isPublish,
  isWrite,
  paramsOf,
} from '../validation/documentAction'
import { INSTRUMENT, readStand } from './instrumentStand'
import type { Stand, Werkstroom } from './overgangen'

/** Only the actions of the review set these. */
const FIELDS_OF_THE_REVIEW = ['werkstroom', 'gearchiveerdOp', 'opmerkingen']
/** After these the text of the draft, or what readers see of it, may be another. */
const FREEZABLE = ['update', 'publish', 'discardDraft', 'delete']

/**
 * Holds an instrument to its review on every road into it: what was handed in stands still, what is
 * changed after approval is a concept again, and what is published counts as approved.
 */
export const guardInstrument =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next: Next) => {
    if (action.uid !== INSTRUMENT || !isChange(action)) return next()
    return strapi.db.transaction(async () => {
      const actor = await currentActor(strapi)
      if (actor) await refuseFrozen(strapi, action)
      if (actor && isBeheer(actor)) await keepReview(strapi, action)
      return isPublish(action) ? publishApproved(strapi, action, next) : next()
    })
  }

function isChange(action: DocumentAction): boolean {
  return isWrite(action) || FREEZABLE.includes(action.action)
}

async function refuseFrozen(strapi: Core.Strapi, action: DocumentAction): Promise<void> {
  const documentId = FREEZABLE.includes(action.action) ? documentIdOf(action) : undefined
  const stand = documentId ? await readStand(strapi, documentId) : null
  const weigering = stand && frozenBecause(stand, isPublish(action))
  if (weigering) throw new ConflictError(weigering)
}

/** Why the beheergroep may not save or publish it past the review now; null when it may. */
export function frozenBecause(
  { werkstroom, gearchiveerdOp }: Pick<Stand, 'werkstroom' | 'gearchiveerdOp'>,
  toPublish: boolean,
): string | null {
  // Strapi saves before it publishes, so one sentence serves both.
  if (werkstroom === 'ingediend')
    return 'Dit kan nu niet: het instrument is ingediend en staat vast. Kies Goedkeuren en publiceren, of stuur het terug.'
  if (gearchiveerdOp && toPublish)
    return 'Publiceren kan niet: dit instrument staat in het archief. Haal het daar eerst uit.'
  return null
}

/** Whatever a form sends for the review is left out, and a save after approval begins a concept. */
async function keepReview(strapi: Core.Strapi, action: DocumentAction): Promise<void> {
  if (!isWrite(action)) return
  const documentId = action.action === 'update' ? documentIdOf(action) : undefined
  const stand = documentId ? await readStand(strapi, documentId) : null
  const isNew = action.action !== 'update'
  const data = { ...paramsOf(action).data }
  for (const field of FIELDS_OF_THE_REVIEW) delete data[field]
  if (isNew) Object.assign(data, { werkstroom: 'concept', gearchiveerdOp: null, opmerkingen: [] })
  if (stand?.werkstroom === 'goedgekeurd') data['werkstroom'] = 'concept' satisfies Werkstroom
  Object.assign(action.params, { data })
}

/** The draft is approved first: its copy that becomes public is approved with it. */
async function publishApproved(
  strapi: Core.Strapi,
  action: DocumentAction,
  next: Next,
): ReturnType<Next> {
  const data = { werkstroom: 'goedgekeurd' satisfies Werkstroom }
  if (action.action !== 'publish') {
    Object.assign(action.params, { data: { ...paramsOf(action).data, ...data } })
    return next()
  }
  const documentId = documentIdOf(action)
  const stand = documentId ? await readStand(strapi, documentId) : null
  if (stand && stand.werkstroom !== 'goedgekeurd')
    await strapi.db.query(INSTRUMENT).update({ where: { id: stand.id }, data })
  return next()
}
