import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { z } from 'zod'
import { type Actor, currentActor } from '../accounts/actor'
import type { Rol } from '../accounts/roles'
import { createValidationError } from '../validation/validationError'
import { ConflictError } from './conflictError'
import { Download } from './download'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What a route of ours is given: who asks, and what was sent, checked. */
export interface OwnRequest<Body> {
  actor: Actor
  /** The parts of the path, such as a documentId; text that may be anything. */
  params: Record<string, string>
  query: Record<string, unknown>
  body: Body
}

/** A route of the admin that is ours, below `/keuzehulp`. */
export interface OwnRoute<Body = unknown> {
  method: Method
  /** Begins with a slash and comes after `/keuzehulp`. */
  path: string
  /** Who may ask; everybody else gets 403. Ownership is for the handler to look at. */
  rollen: readonly Rol[]
  /** What must be sent; without it nothing is read. */
  body?: z.ZodType<Body>
  /** Gives what is answered as JSON, or a file; nothing becomes 204. */
  handle: (request: OwnRequest<Body>) => Promise<unknown>
}

interface Context {
  params: Record<string, string>
  query: Record<string, unknown>
  request: { body?: unknown }
  status: number
  body: unknown
  set(name: string, value: string): void
}

/** Lets each route keep the type of its own body. */
export function ownRoute<Body>(route: OwnRoute<Body>): OwnRoute {
  return route as OwnRoute
}

/** Adds routes to the admin: for logged-in accounts only, never kept by a cache. */
export function registerOwnRoutes(strapi: Core.Strapi, routes: readonly OwnRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/keuzehulp',
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: (ctx: Context) => answer(strapi, route, ctx),
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  } as never)
}

async function answer(strapi: Core.Strapi, route: OwnRoute, ctx: Context): Promise<void> {
  ctx.set('cache-control', 'no-store')
  const actor = await currentActor(strapi)
  if (!actor?.rol || !route.rollen.includes(actor.rol))
    throw new errors.ForbiddenError('Dit mag u met dit account niet doen.')
  const body = route.body ? parseBody(route.body, ctx.request.body) : undefined
  try {
    const result = await route.handle({ actor, params: ctx.params, query: ctx.query, body })
    ctx.status = result === undefined ? 204 : 200
    if (result instanceof Download) sendDownload(ctx, result)
    else if (result !== undefined) ctx.body = result
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    ctx.status = 409
    const { name, message, details } = error
    ctx.body = { data: null, error: { status: 409, name, message, details } }
  }
}

function sendDownload(ctx: Context, { inhoud, headers }: Download): void {
  ctx.body = inhoud
  for (const [name, value] of Object.entries(headers)) ctx.set(name, value)
}

function parseBody(schema: z.ZodType, body: unknown): unknown {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    message,
  }))
  const sentences = problems.map(({ path, message }) => `${path.join('.') || 'inhoud'}: ${message}`)
  throw createValidationError(`Dit is niet te lezen. ${sentences.join('; ')}`, { errors: problems })
}
