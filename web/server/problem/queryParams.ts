import type { H3Event } from 'h3'

/**
 * The query parameters as they were sent, every name and every value. On an object without a
 * prototype, so that `__proto__` is a name like any other.
 */
export function queryParams(event: Pick<H3Event, 'path'>): Record<string, string[]> {
  const params: Record<string, string[]> = Object.create(null)
  const query = event.path.slice(event.path.indexOf('?') + 1)
  if (query === event.path) return params
  for (const [name, value] of new URLSearchParams(query)) (params[name] ??= []).push(value)
  return params
}
