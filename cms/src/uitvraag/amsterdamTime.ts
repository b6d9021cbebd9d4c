const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** The Swedish notation happens to be that of ISO 8601: `2027-02-09 13:45:00`. */
const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day it is in the Netherlands, as `2027-02-09`. */
export function dayOf(moment: Date): string {
  return CLOCK.format(moment).slice(0, 10)
}

/** The day so many days later; earlier when negative. */
export function addDays(datum: string, days: number): string {
  return new Date(Date.parse(datum) + days * DAY_MS).toISOString().slice(0, 10)
}

/** How many days the second lies after the first. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS)
}

/** The moment at which Dutch clocks show this whole hour of this day. */
export function momentOn(datum: string, hour: number): Date {
  const asIfUtc = Date.parse(datum) + hour * HOUR_MS
  const shown = Date.parse(`${CLOCK.format(asIfUtc).replace(' ', 'T')}Z`)
  return new Date(asIfUtc - (shown - asIfUtc))
}
