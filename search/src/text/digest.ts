import { createHash } from 'node:crypto'

/** A short fingerprint of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
