import type { VergelijkingCell } from './vergelijkingCell'

/** The values that stand in every column of a row; any other is marked as a difference. */
export function sharedValues(cells: readonly VergelijkingCell[]): Set<string> {
  const [first = [], ...others] = cells.map((cell) => (cell.kind === 'facts' ? cell.values : []))
  return new Set(first.filter((value) => others.every((values) => values.includes(value))))
}
