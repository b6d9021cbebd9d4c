import type { Core } from '@strapi/strapi'

/** What a guard gets to see of a request; what was sent may be anything. */
export interface RouteContext {
  request: { body?: unknown; ip: string }
  state: {
    user?: {
      id: number
      email: string
      firstname?: string | null
      lastname?: string | null
      roles?: { code: string }[]
    }
  }
  status: number
  body: unknown
  set(name: string, value: string): void
}

/** Looks at a request to a route of Strapi's own before, and if it likes after, Strapi does. */
export type RouteGuard = (ctx: RouteContext, next: () => Promise<unknown>) => Promise<unknown>

interface AdminRoute {
  method: string
  path: string
  config?: { middlewares?: unknown[] }
}

/**
 * Puts a guard on a route of Strapi's admin, behind its own check of who asks. A route that is not
 * there any more, after an upgrade, stops the start: a guard must not go missing quietly.
 */
export function guardRoute(
  strapi: Core.Strapi,
  method: string,
  path: string,
  guards: readonly RouteGuard[],
): void {
  const { routes } = strapi.admin as never as { routes: Record<string, { routes: AdminRoute[] }> }
  const route = Object.values(routes)
    .flatMap((router) => router.routes)
    .find((candidate) => candidate.method === method && candidate.path === path)
  if (!route) throw new Error(`Strapi has no route ${method} ${path} to guard any more.`)
  const middlewares = [...guards, ...(route.config?.middlewares ?? [])]
  route.config = { ...route.config, middlewares }
}
