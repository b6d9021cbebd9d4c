import { createValidationError } from '../../validation/validationError'
import type { RouteGuard } from '../guardRoute'
import { type PasswordOwner, passwordProblem } from './passwordProblem'

/** Throws, with the sentence for who chose it, when a password will not do. */
export function refuseWeakPassword(
  password: unknown,
  owner?: PasswordOwner,
  path: string[] = ['password'],
): void {
  const message = typeof password === 'string' ? passwordProblem(password, owner) : null
  if (message === null) return
  throw createValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] })
}

/**
 * Looks at a new password before Strapi does, which asks for less and says so in English. Whose it
 * is, is often not known yet; where it is stored, it is looked at again.
 */
export const guardNewPassword: RouteGuard = (ctx, next) => {
  const body = ctx.request.body as { password?: unknown; userInfo?: { password?: unknown } } | null
  if (body?.userInfo?.password !== undefined)
    refuseWeakPassword(body.userInfo.password, {}, ['userInfo', 'password'])
  else refuseWeakPassword(body?.password)
  return next()
}

/** As above for the own password, before Strapi ends every session because of it. */
export const guardOwnPassword: RouteGuard = (ctx, next) => {
  const body = ctx.request.body as { password?: unknown } | null
  refuseWeakPassword(body?.password, { ...ctx.state.user })
  return next()
}
