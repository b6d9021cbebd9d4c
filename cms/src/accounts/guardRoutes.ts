import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { currentActor, isBeheer } from './actor'
import { type Door, type DoorContext, LEVERANCIER_DOORS } from './leverancierDoors'
import { withoutAccounts } from './withoutAccounts'

interface Route {
  method: string
  path: string
  config?: { auth?: unknown; middlewares?: object[] }
}

interface Router {
  type?: string
  prefix?: string
  routes: Route[]
}

type RouterInput = Router | ((context: { strapi: Core.Strapi }) => Router)
type Routers = Record<string, RouterInput>

/** Strapi keeps its routes when it is loaded again in one process; the guards of before go then. */
const guards = new WeakSet<object>()

/**
 * Puts a guard on every route that Strapi and its plugins have in the admin: an account that is not
 * of the beheergroep gets in where there is a door for it, and nowhere else. What a later version of
 * Strapi adds is closed by itself. Runs before Strapi makes its routes.
 */
export function guardRoutes(strapi: Core.Strapi): void {
  const admin = strapi.admin as unknown as { routes: Routers }
  admin.routes = guardRouters(strapi, admin.routes, '/admin')
  const plugins = strapi.plugins as unknown as Record<string, { routes: Routers | Route[] }>
  for (const [name, plugin] of Object.entries(plugins))
    if (Array.isArray(plugin.routes)) guardRouter(strapi, { routes: plugin.routes }, `/${name}`)
    else plugin.routes = guardRouters(strapi, plugin.routes, `/${name}`)
}

function guardRouters(strapi: Core.Strapi, routers: Routers, prefix: string): Routers {
  const guarded = Object.entries(routers).map(([name, input]): [string, RouterInput] => [
    name,
    typeof input === 'function'
      ? (context) => guardRouter(strapi, input(context), prefix)
      : guardRouter(strapi, input, prefix),
  ])
  return Object.fromEntries(guarded)
}

function guardRouter(strapi: Core.Strapi, router: Router, prefix: string): Router {
  if ((router.type ?? 'admin') !== 'admin') return router
  for (const route of router.routes) {
    if (route.config?.auth === false) continue
    const key = `${route.method} ${router.prefix ?? prefix}${route.path === '/' ? '' : route.path}`
    const own = guard(strapi, LEVERANCIER_DOORS[key])
    guards.add(own)
    const others = route.config?.middlewares?.filter((other) => !guards.has(other)) ?? []
    route.config = { ...route.config, middlewares: [own, ...others] }
  }
  return router
}

const guard =
  (strapi: Core.Strapi, door: Door | undefined) =>
  async (ctx: DoorContext, next: () => Promise<void>): Promise<void> => {
    const actor = await currentActor(strapi)
    if (!actor || isBeheer(actor)) return next()
    if (!door || actor.rol !== 'leverancier')
      throw new errors.ForbiddenError('Dit mag u met dit account niet doen.')
    const answer = await door.look?.({ strapi, actor, ctx })
    if (answer) ctx.body = answer
    else await next()
    if (!door.isAboutOneself) ctx.body = withoutAccounts(ctx.body)
  }
