import { CODE_OF_ROL, ROLLEN, type Rol } from '../../accounts/roles'

/** The widest of the roles of ours that an account has; null when it has none. */
export function rolOf(account: { roles?: readonly { code?: string }[] } | undefined): Rol | null {
  const codes = new Set(account?.roles?.map(({ code }) => code))
  return ROLLEN.find((rol) => codes.has(CODE_OF_ROL[rol])) ?? null
}

/** True for those who keep the whole catalogue. */
export function isBeheerRol(rol: Rol | null): boolean {
  return rol === 'superbeheer' || rol === 'beheergroep'
}
