import { createValidationError } from '../validation/validationError'
import type { RouteGuard } from './guardRoute'
import { CODE_OF_ROL } from './roles'

const MESSAGE =
  'Uw e-mailadres kunt u niet zelf veranderen, want u logt ermee in. Vraag het aan wie uw account heeft gemaakt.'

/**
 * Lets only a superbeheer change an own e-mail address. With another address somebody could have a
 * link to a new password sent there, without ever giving the old one.
 */
export const guardOwnProfile: RouteGuard = (ctx, next) => {
  const { user } = ctx.state
  const { email } = (ctx.request.body ?? {}) as { email?: unknown }
  const isSuperbeheer = user?.roles?.some(({ code }) => code === CODE_OF_ROL.superbeheer)
  const isSame = typeof email === 'string' && email.toLowerCase() === user?.email.toLowerCase()
  if (email !== undefined && !isSame && !isSuperbeheer) {
    const problem = { path: ['email'], message: MESSAGE, name: 'ValidationError' }
    throw createValidationError(MESSAGE, { errors: [problem] })
  }
  return next()
}
