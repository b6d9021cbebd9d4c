import { toDutch } from '../validation/dutchMessage'

interface Context {
  path: string
  status: number
  body: unknown
}

interface ErrorBody {
  error: { message: string }
}

/** Says in Dutch what Strapi's own checks have against an upload. Outside all that answers errors. */
export default () =>
  async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    await next()
    if (!/^\/upload(\/|$)/.test(ctx.path) || !isErrorBody(ctx.body)) return
    const { error } = ctx.body
    ctx.body = { ...ctx.body, error: { ...error, message: toDutch(error.message) } }
  }

function isErrorBody(body: unknown): body is ErrorBody {
  const error: unknown = body && typeof body === 'object' && 'error' in body && body.error
  return Boolean(
    error && typeof error === 'object' && 'message' in error && typeof error.message === 'string',
  )
}
