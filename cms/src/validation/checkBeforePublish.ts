import type { Core } from '@strapi/strapi'
import { documentIdOf, isPublish, type DocumentMiddleware } from './documentAction'
import { instrumentProblems } from './instrumentRules'
import { missingForPublish } from './publishRules'
import { INSTRUMENT, loadInstrument } from './storedInstrument'
import { createFieldError, createValidationError } from './validationError'

const INTRO = 'Publiceren kan nog niet.'

/** Refuses when something is missing that readers must find, or contradicts itself. */
export async function refuseIncomplete(
  strapi: Core.Strapi,
  documentId: string | undefined,
  status: 'draft' | 'published',
): Promise<void> {
  const entry = documentId ? await loadInstrument(strapi, documentId, status) : null
  if (!entry) return
  const missing = missingForPublish(entry)
  if (missing.length > 0) {
    throw createValidationError(`${INTRO} Er ontbreekt: ${missing.join('; ')}.`)
  }
  const problems = instrumentProblems(entry)
  if (problems.length > 0) throw createFieldError(INTRO, INSTRUMENT, problems)
}

/**
 * Refuses to publish an instrument that lacks what a reader must find. A create or update that
 * publishes at once has no draft to look at beforehand: it is judged afterwards and rolled back.
 */
export const checkBeforePublish =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    if (action.uid !== INSTRUMENT || !isPublish(action)) return next()
    if (action.action === 'publish') {
      await refuseIncomplete(strapi, documentIdOf(action), 'draft')
      return next()
    }
    return strapi.db.transaction(async () => {
      const result = await next()
      await refuseIncomplete(strapi, documentIdOf(action, result), 'published')
      return result
    })
  }
