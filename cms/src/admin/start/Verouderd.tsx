import { formatDatum } from '../format/formatDatum'
import type { Overzicht } from './overzichtSchema'
import { WorkList } from './WorkList'

/** What should have been checked again by now. */
export function Verouderd({ totaal, items }: Overzicht['verouderd']) {
  return (
    <WorkList
      titel="Verouderd"
      emptyText="Van elk instrument is de controledatum nog niet voorbij."
      totaal={totaal}
      items={items.map(({ leverancier, volgendeControle, ...item }) => ({
        ...item,
        detail: [leverancier, `nakijken voor ${formatDatum(volgendeControle)}`]
          .filter(Boolean)
          .join(', '),
      }))}
    />
  )
}
