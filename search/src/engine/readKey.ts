import { createHmac } from 'node:crypto'

/** Fixed uid of the read key, so that everyone who holds the master key can derive it. */
export const READ_KEY_UID = '19283979-03a0-4cf9-a788-010863391696'

/**
 * The key with which the engine lets web read. The engine itself computes a key as
 * HMAC-SHA256(master key, uid), so nobody has to fetch it or pass it on.
 */
export function deriveReadKey(masterKey: string): string {
  return createHmac('sha256', masterKey).update(READ_KEY_UID).digest('hex')
}
