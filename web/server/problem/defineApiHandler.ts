import { EngineUnavailableError } from '@keuzehulp/search/query'
import { defineEventHandler, type H3Event, setResponseHeaders } from 'h3'
import { methodNotAllowed, Problem, unavailable } from './problem'
import { sendProblem } from './sendProblem'

export const API_VERSION = '1.0.0'

/** Anyone may read the API from their own page; there is nothing personal in it. */
const API_HEADERS = { 'API-Version': API_VERSION, 'Access-Control-Allow-Origin': '*' }

/** A route of the public API: GET and HEAD only, every error a problem, never a stack trace. */
export function defineApiHandler<T>(handle: (event: H3Event) => Promise<T>) {
  return defineEventHandler(async (event) => {
    setResponseHeaders(event, API_HEADERS)
    try {
      if (event.method !== 'GET' && event.method !== 'HEAD') throw methodNotAllowed(event.method)
      return await handle(event)
    } catch (error) {
      return sendProblem(event, asProblem(error, event))
    }
  })
}

function asProblem(error: unknown, event: H3Event): Problem {
  if (error instanceof Problem) return error
  if (error instanceof EngineUnavailableError) return unavailable()
  console.error(`${event.method} ${event.path.split('?')[0]}:`, error)
  return new Problem(500, 'Er ging iets mis', 'Probeer het later opnieuw.')
}
