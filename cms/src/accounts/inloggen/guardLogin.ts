import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { RouteGuard, RouteContext } from '../guardRoute'
import { createValidationError } from '../../validation/validationError'
import { attemptKeys, type AttemptKey } from './attemptKeys'
import type { Begin, DatabaseAttempts } from './databaseAttempts'
import { logClosed } from './logClosed'
import { closedMessage } from './lockoutRules'

type Outcome = 'right' | 'wrong' | 'unknown'

/** Counts attempts to log in and refuses them for a while after too many failures. */
export const guardLogin =
  (strapi: Core.Strapi, attempts: DatabaseAttempts): RouteGuard =>
  async (ctx, next) => {
    const email = readCredentials(ctx.request.body)
    await attempt(strapi, attempts, ctx, email, async () => {
      try {
        await next()
      } catch (error) {
        return { outcome: isRefusal(error) ? 'wrong' : 'unknown', error }
      }
      return { outcome: ctx.status === 200 ? 'right' : 'unknown' }
    })
  }

/** The same for whoever is logged in and must give the current password to choose another. */
export const guardCurrentPassword =
  (strapi: Core.Strapi, attempts: DatabaseAttempts): RouteGuard =>
  async (ctx, next) => {
    const email = ctx.state.user?.email
    if (!email || !isObject(ctx.request.body) || !ctx.request.body['currentPassword']) return next()
    await attempt(strapi, attempts, ctx, email, async () => {
      await next()
      if (ctx.status === 200) return { outcome: 'right' }
      if (!namesCurrentPassword(ctx.body)) return { outcome: 'unknown' }
      const message = 'Dit is niet uw huidige wachtwoord.'
      const problem = { path: ['currentPassword'], message, name: 'ValidationError' }
      const error = createValidationError(message, { errors: [problem] })
      return { outcome: 'wrong', error }
    })
  }

async function attempt(
  strapi: Core.Strapi,
  attempts: DatabaseAttempts,
  ctx: RouteContext,
  email: string,
  tryIt: () => Promise<{ outcome: Outcome; error?: unknown }>,
): Promise<void> {
  const keys = attemptKeys(email, ctx.request.ip)
  const now = Date.now()
  const begin = await attempts.begin(keys, now)
  if (begin.closedUntil !== null) refuse(ctx, begin.closedUntil, now)
  const { outcome, error } = await tryIt().catch(async (thrown: unknown) => ({
    outcome: 'unknown' as const,
    error: thrown,
  }))
  await settle(strapi, attempts, { outcome, email, keys, begin, address: ctx.request.ip, now })
  if (error) throw error
}

interface Attempt {
  outcome: Outcome
  email: string
  keys: readonly AttemptKey[]
  begin: Begin
  address: string
  now: number
}

async function settle(
  strapi: Core.Strapi,
  attempts: DatabaseAttempts,
  { outcome, email, keys, begin, address, now }: Attempt,
): Promise<void> {
  if (outcome === 'right') return attempts.succeed(email, keys, now)
  if (outcome === 'unknown') return attempts.undo(keys)
  await attempts.forget(now)
  if (begin.closedUntil === null && begin.closes) await logClosed(strapi, email, address)
}

/** Strapi says that the password is wrong; not that there were too many requests in a minute. */
function isRefusal(error: unknown): boolean {
  return error instanceof errors.ApplicationError && !(error instanceof errors.RateLimitError)
}

function refuse(ctx: RouteContext, closedUntil: number, now: number): never {
  ctx.set('retry-after', String(Math.ceil((closedUntil - now) / 1000)))
  throw new errors.RateLimitError(closedMessage(closedUntil, now))
}

function readCredentials(body: unknown): string {
  const { email, password } = isObject(body) ? body : {}
  if (typeof email === 'string' && email && typeof password === 'string' && password) return email
  throw createValidationError('Vul uw e-mailadres en uw wachtwoord in.')
}

function namesCurrentPassword(body: unknown): boolean {
  const error = isObject(body) ? body['error'] : undefined
  const details = isObject(error) ? error['details'] : undefined
  return isObject(details) && 'currentPassword' in details
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
