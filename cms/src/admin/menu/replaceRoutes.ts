import type { ComponentType } from 'react'

/** A route as Strapi keeps it, as far as we look at it. */
interface Route {
  index?: boolean
  path?: string
  children?: Route[]
  lazy?: () => Promise<{ Component: ComponentType }>
}

const startRoute: Route = {
  index: true,
  lazy: async () => ({ Component: (await import('../start/StartPage')).default }),
}

const overRoute: Route = {
  path: 'application-infos',
  lazy: async () => ({ Component: (await import('../over/OverPage')).default }),
}

/**
 * Puts our own first page and our own page about this system where Strapi has pages about itself:
 * those count content types, and lead to what is for sale.
 */
export function replaceRoutes<Known extends object>(routes: Known[]): Known[] {
  return routes.map((route: Route & Known) => {
    if (route.index) return { ...route, ...startRoute }
    if (route.path !== 'settings/*') return route
    const children = route.children?.map((child) =>
      child.path === overRoute.path ? overRoute : child,
    )
    return { ...route, children }
  })
}
