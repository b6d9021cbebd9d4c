import type { Range } from '@keuzehulp/search'
import { formatAantal, formatGetal } from './formatGetal'

/** "1 tot 2 weken", "vanaf 3 weken", "hoogstens 1 week"; null when both ends are unknown. */
export function formatRange({ min, max }: Range, singular: string, plural: string): string | null {
  if (min === null && max === null) return null
  if (min === null) return `hoogstens ${formatAantal(max ?? 0, singular, plural)}`
  if (max === null) return `vanaf ${formatAantal(min, singular, plural)}`
  if (min === max) return formatAantal(min, singular, plural)
  return `${formatGetal(min)} tot ${formatAantal(max, singular, plural)}`
}

const WEEKS_PER_MONTH = 52 / 12

/** A duration given in weeks, in the largest unit that says it exactly enough. */
export function formatDuur(weken: Range): string | null {
  const maanden = mapRange(weken, wholeMonths)
  if (!maanden) return formatRange(weken, 'week', 'weken')
  const jaren = mapRange(maanden, wholeYears)
  return jaren ? formatRange(jaren, 'jaar', 'jaar') : formatRange(maanden, 'maand', 'maanden')
}

/** Both ends converted, or null when one of them cannot be. */
function mapRange({ min, max }: Range, convert: (n: number) => number | null): Range | null {
  const converted = { min: min && convert(min), max: max && convert(max) }
  const complete =
    (min === null) === (converted.min === null) && (max === null) === (converted.max === null)
  return complete ? converted : null
}

/** Three months and up, where the weeks are within two days of whole months. */
function wholeMonths(weken: number): number | null {
  const maanden = Math.round(weken / WEEKS_PER_MONTH)
  const isClose = Math.abs(maanden * WEEKS_PER_MONTH - weken) <= 0.34
  return maanden >= 3 && isClose ? maanden : null
}

function wholeYears(maanden: number): number | null {
  return maanden >= 12 && maanden % 12 === 0 ? maanden / 12 : null
}

/** "8 tot 20 uur per week" */
export function formatUren(uren: Range): string | null {
  const text = formatRange(uren, 'uur', 'uur')
  return text && `${text} per week`
}

/** "geen", "ongeveer 3 weken" */
export function formatWachttijd(weken: number | null): string | null {
  if (weken === null) return null
  return weken === 0 ? 'Geen' : `Ongeveer ${formatAantal(weken, 'week', 'weken')}`
}
