import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { INSTRUMENT, readStand } from '../werkstroom/instrumentStand'
import { inhoudVan } from '../werkstroom/inhoudVan'
import { isEigen, WIJZIGBAAR } from '../werkstroom/overgangen'
import {
  type DocumentAction,
  documentIdOf,
  type DocumentMiddleware,
  type Next,
  paramsOf,
} from '../validation/documentAction'
import { type Actor, currentActor, isBeheer } from './actor'
import { mayLeverancierWrite } from './leverancierFields'
import { refuseForeignFiles } from './ownFiles'

const READS = ['findOne', 'findMany', 'findFirst', 'count']

/** What the CMS keeps by itself: no account writes in it, whatever its role. */
const KEPT_BY_THE_CMS: ReadonlySet<string> = new Set([
  'api::logboekregel.logboekregel',
  'api::versie.versie',
  'api::bericht.bericht',
  'api::zoekwachtrij.zoekwachtrij',
  'api::vergrendeling.vergrendeling',
])

/**
 * The last and real guard of what is stored: permissions of a role are not looked at on every road,
 * and some only before a change. An account that is not of the beheergroep may save the own
 * instrument it is working on, and nothing else.
 */
export const guardDocuments =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next: Next) => {
    if (READS.includes(action.action)) return next()
    const actor = await currentActor(strapi)
    if (!actor) return next()
    if (KEPT_BY_THE_CMS.has(action.uid)) throw refusal()
    if (isBeheer(actor)) return next()
    if (action.uid !== INSTRUMENT || action.action !== 'update') throw refusal()
    return strapi.db.transaction(() => saveOwn(strapi, actor, action, next))
  }

async function saveOwn(
  strapi: Core.Strapi,
  actor: Actor,
  action: DocumentAction,
  next: Next,
): ReturnType<Next> {
  const documentId = documentIdOf(action) ?? ''
  await refuseUnlessWritable(strapi, actor, documentId)
  const { data = {} } = paramsOf(action)
  Object.assign(action.params, { status: 'draft', locale: undefined, data: allowed(data, actor) })
  const before = await inhoudVan(strapi, documentId, 'draft')
  const result = await next()
  const after = await inhoudVan(strapi, documentId, 'draft')
  if (!before || !after || !isEqualOutside(before, after)) throw refusal()
  await refuseForeignFiles(strapi, actor, before, after)
  return result
}

async function refuseUnlessWritable(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
): Promise<void> {
  const stand = await readStand(strapi, documentId)
  if (!stand || !isEigen(actor, stand))
    throw new errors.NotFoundError('Dit instrument bestaat niet.')
  if (stand.werkstroom === 'ingediend')
    throw new errors.ForbiddenError(
      'Dit instrument is ingediend. Wijzigen kan weer als de beheergroep heeft geantwoord.',
    )
  if (stand.gearchiveerdOp) throw new errors.ForbiddenError('Dit instrument staat in het archief.')
  if (!WIJZIGBAAR.includes(stand.werkstroom))
    throw new errors.ForbiddenError('Dit instrument is goedgekeurd. Kies eerst Wijzigen.')
}

/** What a leverancier may send; the rest of a form is left out, as Strapi does. */
function allowed(data: Record<string, unknown>, { id }: Actor): Record<string, unknown> {
  const own = Object.entries(data).filter(([field]) => mayLeverancierWrite(field))
  return { ...Object.fromEntries(own), updatedBy: id }
}

/** True when nothing changed but what a leverancier may; an empty webnaam may be filled in. */
function isEqualOutside(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  return Object.keys(after).every(
    (field) =>
      mayLeverancierWrite(field) ||
      (field === 'slug' && !before[field]) ||
      JSON.stringify(before[field]) === JSON.stringify(after[field]),
  )
}

function refusal(): Error {
  return new errors.ForbiddenError('Dit mag u met dit account niet doen.')
}
