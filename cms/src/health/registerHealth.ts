import type { Core } from '@strapi/strapi'
import type { Sync } from '../sync'

/** `/health/live`: the process is up. `/health/ready`: how database, index and queue are doing. */
export function registerHealth(strapi: Core.Strapi, { worker, parts }: Sync): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/health/live',
      handler: (ctx) => {
        ctx.body = { status: 'ok' }
      },
      config: { auth: false },
    },
    {
      method: 'GET',
      path: '/health/ready',
      handler: async (ctx) => {
        const queue = await parts.dirty.state().catch(() => null)
        if (!queue) ctx.status = 503
        const { zoekmachine, laatsteFout } = worker.state
        const healthy = queue && zoekmachine === 'bereikbaar' && queue.mislukt.length === 0
        ctx.body = {
          status: queue ? (healthy ? 'ok' : 'verminderd') : 'niet beschikbaar',
          database: queue ? 'bereikbaar' : 'weg',
          zoekmachine,
          laatsteFout,
          wachtrij: { wachtend: queue?.wachtend ?? null, mislukt: queue?.mislukt.length ?? null },
        }
      },
      config: { auth: false },
    },
  ])
}
