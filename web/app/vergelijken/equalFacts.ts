import type { VergelijkingRow } from './buildRows'

/** What every instrument of a comparison has alike, so that paper needs to say it only once. */
export interface EqualFact {
  titel: string
  /** None when nobody knows. */
  values: string[]
}

/** True for a row of facts without a difference: it can be said once for all columns. */
export function isEqualFact({ cells, differs }: VergelijkingRow): boolean {
  return cells.length > 1 && !differs && cells[0]?.kind === 'facts'
}

/** The equal facts of these rows, in their order. */
export function equalFacts(rows: readonly VergelijkingRow[]): EqualFact[] {
  return rows.filter(isEqualFact).flatMap(({ titel, cells: [cell] }) => {
    if (cell?.kind !== 'facts') return []
    return [{ titel, values: [...cell.values, ...cell.notes] }]
  })
}
