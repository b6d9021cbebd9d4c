import { formatDatum } from '../format/formatDatum'

const DAY_MS = 86_400_000

/** Until when an answer is asked for, and how long that still is. */
export function describeDeadline(deadline: string, vandaag: string): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(vandaag)) / DAY_MS)
  const op = formatDatum(deadline)
  if (days < 0) return `De laatste dag was ${op}. Reageren kan nog.`
  if (days === 0) return `Vandaag is de laatste dag (${op}).`
  return days === 1 ? `Tot en met morgen, ${op}.` : `Tot en met ${op}, nog ${days} dagen.`
}
