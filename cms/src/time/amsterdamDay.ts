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

/** The hour it is in the Netherlands, 0 to 23. */
export function hourOf(moment: Date): number {
  return Number(CLOCK.format(moment).slice(11, 13))
}

/** The moment at which Dutch clocks show this whole hour of this day. */
export function momentOn(datum: string, hour: number): Date {
  const asIfUtc = Date.parse(datum) + hour * HOUR_MS
  const shown = Date.parse(`${CLOCK.format(asIfUtc).replace(' ', 'T')}Z`)
  return new Date(asIfUtc - (shown - asIfUtc))
}

/** The day so many days later; earlier when negative. */
export function addDays(datum: string, days: number): string {
  return new Date(Date.parse(datum) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day so many months later; the last day of a month that is shorter. */
export function addMonths(datum: string, months: number): string {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(day, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** How many days the second lies after the first. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS)
}

/** The week a day is in, as `2026-W40`: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(datum: string): string {
  const sinceMonday = (new Date(datum).getUTCDay() + 6) % 7
  const thursday = addDays(datum, 3 - sinceMonday)
  const year = thursday.slice(0, 4)
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}
