import { formatMoment } from '../format/formatDatum'
import type { Stand } from './standSchema'

/** What approving leads to: readers see the text at once, or at the moment that is planned. */
export function describeApproval(
  { publiceerOp }: Stand['planning'],
  now = new Date(),
): { notice: string | null; doneText: string } {
  if (!publiceerOp || new Date(publiceerOp) <= now)
    return { notice: null, doneText: 'Goedgekeurd en gepubliceerd.' }
  const op = formatMoment(publiceerOp)
  return {
    notice: `De tekst komt niet meteen op de website, maar op ${op}.`,
    doneText: `Goedgekeurd. De tekst wordt gepubliceerd op ${op}.`,
  }
}
