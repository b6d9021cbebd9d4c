import type { Core } from '@strapi/strapi'

export const ROLLEN = ['superbeheer', 'beheergroep', 'leverancier'] as const
export type Rol = (typeof ROLLEN)[number]

interface RoleEntry {
  id: number
  code: string
}

const SUPER_ADMIN = 'strapi-super-admin'

/** Own roles of the admin; `superbeheer` is Strapi's own super admin. */
const ROLES: Record<
  Exclude<Rol, 'superbeheer'>,
  { code: string; name: string; description: string }
> = {
  beheergroep: {
    code: 'keuzehulp-beheergroep',
    name: 'Beheergroep',
    description: 'Houdt instrumenten, kenmerken en documenten kloppend en publiceert.',
  },
  leverancier: {
    code: 'keuzehulp-leverancier',
    name: 'Leverancier',
    description: 'Beschrijft de eigen instrumenten en dient ze in.',
  },
}

/** The code by which Strapi knows each role. */
export const CODE_OF_ROL: Record<Rol, string> = {
  superbeheer: SUPER_ADMIN,
  beheergroep: ROLES.beheergroep.code,
  leverancier: ROLES.leverancier.code,
}

/** Finds the role of this name, and makes it when it is not there yet. */
export async function ensureRole(strapi: Core.Strapi, rol: Rol): Promise<RoleEntry> {
  const query = strapi.db.query('admin::role')
  if (rol === 'superbeheer') return query.findOne({ where: { code: SUPER_ADMIN } })
  const existing: RoleEntry | null = await query.findOne({ where: { code: ROLES[rol].code } })
  return existing ?? query.create({ data: ROLES[rol] })
}
