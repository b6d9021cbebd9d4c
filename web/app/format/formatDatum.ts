const LONG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `2026-10-03` becomes "3 oktober 2026"; null when there is no such date. */
export function formatDatum(datum: string | null): string | null {
  if (datum === null) return null
  const date = new Date(`${datum}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : LONG.format(date)
}

/** Today in the Netherlands, as `2026-10-03`. */
export function isoDatum(now: Date): string {
  // The Canadian notation happens to be that of ISO 8601.
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now)
}

/** True when the date of the next check has gone by. */
export function isVerlopen(volgendeControle: string | null, vandaag: string): boolean {
  return volgendeControle !== null && volgendeControle < vandaag
}
