import type { Core } from '@strapi/strapi'
import { documentIdOf, isWrite, type DocumentMiddleware } from './documentAction'
import { instrumentProblems } from './instrumentRules'
import { INSTRUMENT, loadInstrument } from './storedInstrument'
import { refuseIfAny } from './validationError'

/**
 * Refuses to save an instrument that contradicts itself. What was sent can be a part of the entry,
 * so the whole is judged as it is stored, and rolled back when it is wrong.
 */
export const checkInstrument =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    if (action.uid !== INSTRUMENT || !isWrite(action)) return next()
    return strapi.db.transaction(async () => {
      const result = await next()
      const documentId = documentIdOf(action, result)
      const entry = documentId ? await loadInstrument(strapi, documentId, 'draft') : null
      refuseIfAny(INSTRUMENT, entry ? instrumentProblems(entry) : [])
      return result
    })
  }
