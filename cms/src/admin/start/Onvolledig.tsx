import type { Overzicht } from './overzichtSchema'
import { WorkList } from './WorkList'

/** What misses most, first. */
export function Onvolledig({ totaal, items }: Overzicht['onvolledig']) {
  return (
    <WorkList
      titel="Onvolledig"
      emptyText="Alle instrumenten zijn volledig."
      totaal={totaal}
      items={items.map(({ percentage, ...item }) => ({
        ...item,
        detail: `${percentage}% ingevuld`,
      }))}
    />
  )
}
