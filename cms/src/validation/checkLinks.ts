import type { Core } from '@strapi/strapi'
import { isWrite, paramsOf, type DocumentMiddleware } from './documentAction'
import { addressProblems, blockLinkProblems } from './linkRules'
import { refuseIfAny, type Problem } from './validationError'

type Check = (data: Record<string, unknown>) => Problem[]

const CHECKS: Record<string, Check> = {
  'api::document.document': ({ inhoud }) => blockLinkProblems('inhoud', inhoud),
  'api::brochurepagina.brochurepagina': ({ inhoud }) => blockLinkProblems('inhoud', inhoud),
  'api::leverancier.leverancier': ({ website }) => addressProblems(['website'], website),
}

/** Refuses links that a browser would run or that lead nowhere, in texts that readers get. */
export const checkLinks =
  (_strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const check = CHECKS[action.uid]
    if (!check || !isWrite(action)) return next()
    refuseIfAny(action.uid, check(paramsOf(action).data ?? {}))
    return next()
  }
