import { formatDatum } from '../format/formatDatum'
import type { Overzicht } from './overzichtSchema'
import { WorkList } from './WorkList'

/** What was handed in and waits for a decision. */
export function TeBeoordelen({ totaal, items }: Overzicht['teBeoordelen']) {
  return (
    <WorkList
      titel="Te beoordelen"
      emptyText="Er ligt niets te wachten."
      totaal={totaal}
      items={items.map(({ leverancier, sinds, ...item }) => ({
        ...item,
        detail: [leverancier, sinds && `ingediend op ${formatDatum(sinds)}`]
          .filter(Boolean)
          .join(', '),
      }))}
    />
  )
}
