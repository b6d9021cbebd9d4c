import type { Core } from '@strapi/strapi'

/** Roles that Strapi makes at its first start, with rights over all content. Ours take their place. */
const DEFAULT_ROLES = ['strapi-editor', 'strapi-author']

interface RoleService {
  assignPermissions(id: number, permissions: []): Promise<unknown>
  deleteByIds(ids: number[]): Promise<unknown>
}

/** Removes Strapi's own roles; one that somebody has stays, and may nothing. */
export async function emptyDefaultRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as never as RoleService
  const roles: { id: number; users: { count: number } }[] = await strapi.db
    .query('admin::role')
    .findMany({
      select: ['id'],
      where: { code: { $in: DEFAULT_ROLES } },
      populate: { users: { count: true } },
    })
  for (const { id, users } of roles) {
    await service.assignPermissions(id, [])
    if (users.count === 0) await service.deleteByIds([id])
  }
}
