import { createError, type NuxtError } from '#app'

/** The error page for data that did not come: what the server said, or temporarily unavailable. */
export function pageError(cause: { statusCode?: number } | undefined): NuxtError {
  return createError({ statusCode: cause?.statusCode ?? 503, fatal: true })
}
