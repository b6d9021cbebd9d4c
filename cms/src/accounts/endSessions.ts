import type { Core } from '@strapi/strapi'
import { ADMIN_USER } from './storedAccount'

interface UpdateEvent {
  params: { data?: { blocked?: unknown; isActive?: unknown; password?: unknown } }
  result?: { id?: number } | null
}

/**
 * Whoever gets another password, or is closed out, is logged out everywhere at once, on whatever
 * road that happens. Strapi itself lets nobody in who is not active, and pays no attention to
 * `blocked`; so who is blocked is not active, and who becomes active is no longer blocked.
 */
export function endSessions(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [ADMIN_USER],
    beforeUpdate(event: UpdateEvent) {
      const { data } = event.params
      if (data?.blocked === true) data.isActive = false
      else if (data?.isActive === true) data.blocked = false
    },
    async afterUpdate({ params: { data }, result }: UpdateEvent) {
      const isOver = data?.isActive === false || 'password' in (data ?? {})
      if (isOver && result?.id !== undefined) await logOut(strapi, result.id)
    },
  } as never)
}

async function logOut(strapi: Core.Strapi, userId: number): Promise<void> {
  const { sessionManager } = strapi
  if (sessionManager?.hasOrigin('admin'))
    await sessionManager('admin').invalidateRefreshToken(String(userId))
}
