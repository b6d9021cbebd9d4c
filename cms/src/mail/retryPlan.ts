const MINUTE = 60_000
const FIRST_PAUSES = [1 * MINUTE, 5 * MINUTE, 15 * MINUTE]
const LATER_PAUSE = 60 * MINUTE
/** The first four within twenty-one minutes, then one an hour: a day in all. */
const LAST_ATTEMPT = 27

/** When a mail is tried again after this many attempts, the first being 1. */
export function nextAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + (FIRST_PAUSES[attempts - 1] ?? LATER_PAUSE))
}

/** True when a mail that failed this many times is not tried again. */
export function isGivenUp(attempts: number): boolean {
  return attempts >= LAST_ATTEMPT
}
