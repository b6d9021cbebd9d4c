import type { InstrumentEntry } from '../contract/instrumentEntry.ts'

type Kosten = Pick<InstrumentEntry['kosten'], 'bedrag' | 'eenheid'>
type Size = Pick<InstrumentEntry, 'duurWekenMin' | 'urenPerWeekMin'>

const WEEKS_PER = { week: 1, maand: 52 / 12, jaar: 52 } as const

/**
 * The least a whole traject costs, in euros rounded to cents, or null when that is not known.
 * An amount by time is multiplied by the minimal duration; one by session cannot be multiplied,
 * because the number of sessions is not a field.
 */
export function kostenPerTraject(kosten: Kosten, size: Size): number | null {
  const { bedrag, eenheid } = kosten
  if (bedrag === null) return null
  if (bedrag === 0) return 0
  switch (eenheid) {
    case 'traject':
    case 'eenmalig':
      return bedrag
    case 'uur':
      return multiply(bedrag, size.urenPerWeekMin, size.duurWekenMin)
    case 'week':
    case 'maand':
    case 'jaar':
      return multiply(bedrag, size.duurWekenMin, 1 / WEEKS_PER[eenheid])
    default:
      return null
  }
}

function multiply(...factors: (number | null)[]): number | null {
  let product = 1
  for (const factor of factors) {
    if (factor === null) return null
    product *= factor
  }
  return Math.round(product * 100) / 100
}
