/** What is remembered about attempts to log in under one key. Moments are milliseconds. */
export interface PogingStand {
  /** Failures since the last success. */
  mislukt: number
  laatsteOp: number
  geslotenTot: number
  /** Null until the first success. */
  geluktOp: number | null
}

const MINUTE = 60_000
const LONGEST_MS = 60 * MINUTE
/** After a day without attempts the failures no longer count. */
export const FORGET_MS = 24 * 60 * MINUTE

export const NO_ATTEMPTS: PogingStand = {
  mislukt: 0,
  laatsteOp: 0,
  geslotenTot: 0,
  geluktOp: null,
}

/** How long it stays closed after this many failures: 1 minute, then twice as long each time. */
export function closedFor(mislukt: number, allowed: number): number {
  if (mislukt < allowed) return 0
  return Math.min(MINUTE * 2 ** Math.min(mislukt - allowed, 10), LONGEST_MS)
}

/**
 * Counts an attempt as a failure before its outcome is known, so that many at once cannot all slip
 * through before the first is counted. Gives null when it is closed: then nothing is tried.
 */
export function charge(stand: PogingStand, allowed: number, now: number): PogingStand | null {
  if (stand.geslotenTot > now) return null
  const before = now - stand.laatsteOp > FORGET_MS ? 0 : stand.mislukt
  const mislukt = before + 1
  const wait = closedFor(mislukt, allowed)
  // Zero and not now: of two at once, the one that came first must not find it closed.
  return { ...stand, mislukt, laatsteOp: now, geslotenTot: wait === 0 ? 0 : now + wait }
}

/** Takes one counted failure back: nothing was proved by it. */
export function refund(stand: PogingStand): PogingStand {
  return { ...stand, mislukt: Math.max(0, stand.mislukt - 1), geslotenTot: 0 }
}

/** Forgets the failures. */
export function clear(stand: PogingStand): PogingStand {
  return { ...stand, mislukt: 0, geslotenTot: 0 }
}

/** Forgets the failures, because the right password was given. */
export function reward(stand: PogingStand, now: number): PogingStand {
  return { ...clear(stand), laatsteOp: now, geluktOp: now }
}

/** Tells when to try again, in words that are the same for every account and for none. */
export function closedMessage(closedUntil: number, now: number): string {
  const minutes = Math.max(1, Math.ceil((closedUntil - now) / MINUTE))
  const wait = minutes === 1 ? '1 minuut' : `${minutes} minuten`
  return `Er is te vaak een verkeerd wachtwoord gegeven. Probeer het over ${wait} opnieuw, of kies “Wachtwoord vergeten”.`
}
