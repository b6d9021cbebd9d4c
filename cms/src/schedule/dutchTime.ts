const TIME_ZONE = 'Europe/Amsterdam'
const DAY = 24 * 60 * 60_000

const LONG_DATE = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIME_ZONE,
})
// The Canadian notation happens to be that of ISO 8601.
const ISO_DATE = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE })
const HOUR = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: TIME_ZONE,
})

/** The day it is in the Netherlands, as `2026-10-03`. */
export function isoDatum(now: Date): string {
  return ISO_DATE.format(now)
}

/** The hour it is in the Netherlands, 0 to 23. */
export function hourOf(now: Date): number {
  return Number(HOUR.format(now))
}

/** `2026-10-03` becomes "3 oktober 2026". */
export function formatDatum(datum: string): string {
  return LONG_DATE.format(atMidnight(datum))
}

/** "3 oktober 2026 om 09:30", in the Netherlands. */
export function formatMoment(moment: Date): string {
  return MOMENT.format(moment)
}

/** How many days the second day is after the first. */
export function daysBetween(first: string, second: string): number {
  return Math.round((atMidnight(second).getTime() - atMidnight(first).getTime()) / DAY)
}

/** The week a day is in, as `2026-W40`: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(datum: string): string {
  const day = atMidnight(datum)
  const sinceMonday = (day.getUTCDay() + 6) % 7
  const thursday = new Date(day.getTime() + (3 - sinceMonday) * DAY)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${year}-W${String(week).padStart(2, '0')}`
}

function atMidnight(datum: string): Date {
  return new Date(`${datum}T00:00:00Z`)
}
