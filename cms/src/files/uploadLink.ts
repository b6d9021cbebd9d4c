import { createHmac, timingSafeEqual } from 'node:crypto'

/** Where the CMS serves uploaded files, to its editors. */
export const UPLOADS_PATH = '/uploads/'

/**
 * Links change at fixed moments only, so that a screen full of pictures can be kept by the browser.
 * Each works for one to two of these.
 */
const WINDOW_MS = 30 * 60_000

/** The address of a file for who is logged in now. */
export function uploadLink(key: string, path: string, now: number = Date.now()): string {
  const tot = (Math.floor(now / WINDOW_MS) + 2) * WINDOW_MS
  return `${path}?tot=${tot}&handtekening=${sign(key, path, tot)}`
}

/** True for a link that was given out for this very path and still works. */
export function isUploadLink(
  key: string,
  path: string,
  { tot, handtekening }: Record<string, unknown>,
  now: number = Date.now(),
): boolean {
  if (typeof tot !== 'string' || typeof handtekening !== 'string' || !/^\d{1,15}$/.test(tot))
    return false
  const [expected, given] = [sign(key, path, Number(tot)), handtekening].map((each) =>
    Buffer.from(each),
  )
  if (!expected || !given || expected.length !== given.length) return false
  return timingSafeEqual(expected, given) && Number(tot) >= now
}

function sign(key: string, path: string, tot: number): string {
  return createHmac('sha256', key).update(`uploads|${path}|${tot}`).digest('base64url')
}
