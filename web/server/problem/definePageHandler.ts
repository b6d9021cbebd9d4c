import { EngineUnavailableError } from '@keuzehulp/search/query'
import { createError, defineEventHandler, type H3Event } from 'h3'

/** A route that feeds our own pages: what goes wrong becomes an error page. */
export function definePageHandler<T>(handle: (event: H3Event) => Promise<T>) {
  return defineEventHandler(async (event) => {
    try {
      return await handle(event)
    } catch (error) {
      if (!(error instanceof EngineUnavailableError)) throw error
      throw createError({ statusCode: 503, statusMessage: 'Tijdelijk niet bereikbaar' })
    }
  })
}
