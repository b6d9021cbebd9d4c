import type { Rol } from '../../accounts/roles'
import { isBeheerRol } from '../rol/rolOf'
import type { Stand } from './standSchema'

/**
 * What is handed in lies still for everybody; a leverancier also leaves alone what is approved or
 * archived.
 */
export function isEditable(
  { werkstroom, gearchiveerdOp }: Pick<Stand, 'werkstroom' | 'gearchiveerdOp'>,
  rol: Rol | null,
): boolean {
  if (werkstroom === 'ingediend') return false
  return isBeheerRol(rol) || (werkstroom !== 'goedgekeurd' && !gearchiveerdOp)
}
