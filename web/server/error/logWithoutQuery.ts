import type { NitroErrorHandler } from 'nitropack/types'

/**
 * Logs what went wrong without the query string, which can say something about a person, and
 * keeps the handlers after it from logging the whole address.
 */
const logWithoutQuery: NitroErrorHandler = (error, event) => {
  if (!error.unhandled && !error.fatal) return
  const path = event.path.split('?')[0]
  console.error(
    `${event.method} ${path}: ${error.cause instanceof Error ? error.cause.stack : error.message}`,
  )
  error.unhandled = false
  error.fatal = false
  error.message = 'Er ging iets mis.'
}

export default logWithoutQuery
