import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { DocumentMiddleware } from '../validation/documentAction'

const KEPT: Record<string, string> = {
  'api::logboekregel.logboekregel': 'Het logboek',
  'api::versie.versie': 'Een bewaarde versie',
}
const READS = ['findMany', 'findOne', 'findFirst', 'count']

/** Nobody changes what happened: the logboek and the versions are written below this and read. */
export const keepAppendOnly =
  (_strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const naam = KEPT[action.uid]
    if (naam && !READS.includes(action.action))
      throw new errors.ForbiddenError(`${naam} kan niemand aanpassen of verwijderen.`)
    return next()
  }
