const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const
const DATUM = new Intl.DateTimeFormat('nl-NL', { ...DAY, timeZone: 'UTC' })
const DEADLINE = new Intl.DateTimeFormat('nl-NL', { ...DAY, weekday: 'long', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** `2026-10-03` becomes “3 oktober 2026”. */
export function dayInWords(datum: string): string {
  return DATUM.format(new Date(datum))
}

/** `2027-02-09` becomes “dinsdag 9 februari 2027”. */
export function deadlineInWords(datum: string): string {
  return DEADLINE.format(new Date(datum))
}

/** “3 oktober 2026 om 09:30”, as it is in the Netherlands. */
export function momentInWords(moment: Date): string {
  return MOMENT.format(moment)
}
