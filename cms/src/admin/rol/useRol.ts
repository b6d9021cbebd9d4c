import { useAuth } from '@strapi/strapi/admin'
import type { Rol } from '../../accounts/roles'
import { rolOf } from './rolOf'

/** The role of who is logged in. It decides what is shown; the server decides what is allowed. */
export function useRol(): Rol | null {
  return useAuth('useRol', (auth) => rolOf(auth.user))
}
