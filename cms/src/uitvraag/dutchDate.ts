import { dayOf } from './amsterdamTime'

const withWeekday = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const withoutWeekday = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A day in words, with its weekday: “dinsdag 9 februari 2027”. */
export function deadlineInWords(datum: string): string {
  return withWeekday.format(new Date(datum))
}

/** A day in words: “9 februari 2027”. */
export function dayInWords(datum: string): string {
  return withoutWeekday.format(new Date(datum))
}

/** The day of a stored moment in words. */
export function momentInWords(moment: string): string {
  return dayInWords(dayOf(new Date(moment)))
}
