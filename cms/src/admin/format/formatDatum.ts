const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** “12 november 2026”, for a day or a moment. */
export function formatDatum(value: string): string {
  return DAY.format(new Date(value))
}

/** “12 november 2026 om 14:05”, in the time of who looks. */
export function formatMoment(value: string): string {
  return MOMENT.format(new Date(value))
}
