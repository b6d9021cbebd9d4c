import type { Core } from '@strapi/strapi'
import { currentActor } from '../accounts/actor'
import {
  type DocumentAction,
  type DocumentMiddleware,
  documentIdOf,
  isWrite,
  paramsOf,
} from '../validation/documentAction'
import { createValidationError, refuseIfAny } from '../validation/validationError'
import { rondeChangeProblems, type RondeContent, rondeProblems } from './rondeRules'
import { RONDE, UITVRAAG } from './uitvraagRows'
import { dayOf } from '../time/amsterdamDay'

/** What only sending, answering and closing change: set by hand, the board would lie. */
const OWN_OF_RONDE = ['voortgang', 'verstuurdOp', 'geslotenOp', 'uitvragen']
const BY_HAND_IN_UITVRAAG = ['interneNotitie']

/** A copy must say that it has no uitvragen: those of the round it is made of would go over to it. */
const FRESH = { voortgang: 'concept', verstuurdOp: null, geslotenOp: null, uitvragen: { set: [] } }

/** Guards rounds and uitvragen against what an account could do to them in the forms of the admin. */
export const guardUitvragen =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const isGuarded = action.uid === RONDE || action.uid === UITVRAAG
    if (!isGuarded || !(isWrite(action) || action.action === 'delete')) return next()
    const isByHand = (await currentActor(strapi)) !== null
    if (action.uid === UITVRAAG) {
      if (isByHand) guardUitvraag(action)
      return next()
    }
    return strapi.db.transaction(async () => {
      const before = await findContent(strapi, documentIdOf(action))
      if (isByHand || action.action === 'clone') guardRonde(action, before)
      const result = await next()
      if (action.action !== 'delete') await judge(strapi, action, before, result)
      return result
    })
  }

function guardUitvraag(action: DocumentAction): void {
  if (action.action !== 'update')
    throw createValidationError(
      action.action === 'delete'
        ? 'Een uitvraag kan niet worden verwijderd: dan klopt het verslag van de ronde niet meer.'
        : 'Een uitvraag maakt u door de uitvraagronde te versturen.',
    )
  const data = paramsOf(action).data ?? {}
  const kept = Object.entries(data).filter(([name]) => BY_HAND_IN_UITVRAAG.includes(name))
  Object.assign(action.params, { data: Object.fromEntries(kept) })
}

function guardRonde(action: DocumentAction, before: RondeContent | null): void {
  if (action.action === 'delete') {
    if (before && before.voortgang !== 'concept')
      throw createValidationError(
        'Verwijderen kan niet: deze ronde is verstuurd. Sluit de ronde als zij klaar is.',
      )
    return
  }
  const data = paramsOf(action).data ?? {}
  const kept = Object.entries(data).filter(([name]) => !OWN_OF_RONDE.includes(name))
  const fresh = action.action === 'update' ? {} : FRESH
  Object.assign(action.params, { data: { ...Object.fromEntries(kept), ...fresh } })
}

async function judge(
  strapi: Core.Strapi,
  action: DocumentAction,
  before: RondeContent | null,
  result: unknown,
): Promise<void> {
  const after = await findContent(strapi, documentIdOf(action, result))
  if (!after) return
  const changes =
    before && action.action === 'update'
      ? rondeChangeProblems(before, after, dayOf(new Date()))
      : []
  refuseIfAny(RONDE, [...rondeProblems(after), ...changes])
}

async function findContent(
  strapi: Core.Strapi,
  documentId: string | undefined,
): Promise<RondeContent | null> {
  return documentId ? strapi.db.query(RONDE).findOne({ where: { documentId } }) : null
}
