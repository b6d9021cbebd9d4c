import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'

/** Something attempts are counted under, and how many failures it allows. */
export interface AttemptKey {
  sleutel: string
  allowed: number
}

/**
 * Somebody who guesses at an account from one address soon closes it for that address. For its
 * owner, who is elsewhere, it stays open: otherwise anybody could keep an account closed. Only when
 * guesses come from everywhere, the account closes for everybody.
 */
const ALLOWED = { together: 5, address: 20, account: 50 }
/** A subscriber has this much of an IPv6 address to choose from. */
const IPV6_PARTS = 4

/** The keys that an attempt counts under: this account from here, this address, this account. */
export function attemptKeys(email: string, address: string): AttemptKey[] {
  const who = digest(email.toLowerCase())
  const where = digest(networkOf(address))
  return [
    { sleutel: `${TOGETHER}:${who}:${where}`, allowed: ALLOWED.together },
    { sleutel: `adres:${where}`, allowed: ALLOWED.address },
    { sleutel: accountKey(email), allowed: ALLOWED.account },
  ]
}

const TOGETHER = 'samen'

/** The key of an account as a whole. */
export function accountKey(email: string): string {
  return `account:${digest(email.toLowerCase())}`
}

/** What the keys of an account from any address begin with. */
export function togetherPrefix(email: string): string {
  return `${TOGETHER}:${digest(email.toLowerCase())}:`
}

/** The address, or of IPv6 the network: one subscriber could otherwise use billions of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('%', 1)[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const gap = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const parts = tail === undefined ? before : [...before, ...gap, ...after]
  return parts
    .slice(0, IPV6_PARTS)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

/** People type all sorts of things into the field of an e-mail address: it is not kept as it is. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
