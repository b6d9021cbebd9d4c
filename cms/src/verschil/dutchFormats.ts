const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const EURO = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
})
const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** "2,5" */
export function formatNumber(value: number): string {
  return NUMBER.format(value)
}

/** "€ 1.250" */
export function formatEuro(value: number): string {
  return EURO.format(value).replaceAll('\u00A0', ' ')
}

/** "1 oktober 2026", of a date without a time; what is no date is left as it is. */
export function formatDay(isoDate: string): string {
  return format(DAY, isoDate)
}

/** "1 oktober 2026 om 14:05", as it was in the Netherlands. */
export function formatMoment(isoMoment: string): string {
  return format(MOMENT, isoMoment)
}

function format(formatter: Intl.DateTimeFormat, text: string): string {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? text : formatter.format(date)
}
