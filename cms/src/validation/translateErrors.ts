import type { Core } from '@strapi/strapi'
import { isPublish, type DocumentMiddleware } from './documentAction'
import { toDutch } from './dutchMessage'
import { createFieldError, type Problem } from './validationError'

/** What Strapi throws when its own check of an entry fails. */
interface SchemaError {
  name: string
  details: { errors: Problem[] }
}

const isSchemaError = (error: unknown): error is SchemaError =>
  error instanceof Error &&
  error.constructor.name === 'YupValidationError' &&
  Array.isArray((error as unknown as SchemaError).details?.errors)

/** Gives the messages of Strapi's own validation in Dutch, with the fields by their Dutch names. */
export const translateErrors =
  (_strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    try {
      return await next()
    } catch (error) {
      if (!isSchemaError(error)) throw error
      const problems = error.details.errors.map(({ path, message }) => ({
        path,
        message: toDutch(message),
      }))
      const intro = isPublish(action) ? 'Publiceren kan nog niet.' : 'Opslaan kan niet.'
      throw createFieldError(intro, action.uid, problems)
    }
  }
