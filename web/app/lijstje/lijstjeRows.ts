import { isOnLijstje, type Lijstje, type LijstjeItem } from './lijstje'

/** What was just taken off, and where it stood. */
export interface Removed {
  item: LijstjeItem
  at: number
}

export interface LijstjeRow extends Removed {
  isRemoved: boolean
}

/** The rows to show: what is on the lijstje, and in its old place what can be put back. */
export function lijstjeRows(lijstje: Lijstje, removed: Removed | null): LijstjeRow[] {
  const rows = lijstje.map((item, at) => ({ item, at, isRemoved: false }))
  if (!removed || isOnLijstje(lijstje, removed.item.slug)) return rows
  return rows.toSpliced(removed.at, 0, { ...removed, isRemoved: true })
}
