import { soortOfNaam } from '@keuzehulp/search'
import path from 'node:path'
import { readEnvironment, uploadKeyOf } from '../environment'
import { isUploadLink, UPLOADS_PATH } from '../files/uploadLink'

interface Context {
  method: string
  path: string
  query: Record<string, unknown>
  status: number
  body: unknown
  set(name: string, value: string): void
}

const MAX_AGE_SECONDS = 30 * 60
const GONE = 'Dit bestand is er niet, of de link is verlopen. Open het opnieuw vanuit het beheer.'
/** What is shown by itself can neither run nor load anything. */
const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * Stands before everything that serves files from the disk. Whatever spelling of an address leads to
 * the folder of uploads, only the plain one with a good signature gets a file.
 */
export default () => {
  const key = uploadKeyOf(readEnvironment())
  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (!leadsToUploads(ctx.path)) return next()
    const soort = soortOfNaam(ctx.path)
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD'
    if (!soort || !isRead || !isUploadLink(key, ctx.path, ctx.query)) return refuse(ctx)
    await next()
    if (ctx.status !== 200 && ctx.status !== 206) return refuse(ctx)
    ctx.set('content-type', soort.type)
    ctx.set('cache-control', `private, max-age=${MAX_AGE_SECONDS}`)
    ctx.set('content-security-policy', NOTHING_RUNS)
    if (!soort.weergave) ctx.set('content-disposition', 'attachment')
  }
}

function refuse(ctx: Context): void {
  ctx.status = 404
  ctx.set('cache-control', 'no-store')
  ctx.body = GONE
}

/** As a file server would read the address: decoded, dots resolved, on disks that ignore case. */
function leadsToUploads(address: string): boolean {
  const plain = path.posix.normalize(`/${decoded(address).replaceAll('\\', '/')}`).toLowerCase()
  return `${plain}/`.startsWith(UPLOADS_PATH)
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // No file server can read it either.
    return address
  }
}
