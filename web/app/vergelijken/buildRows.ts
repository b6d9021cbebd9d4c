import type { PublicInstrument } from '@keuzehulp/search'
import { type QuestionContext, questions } from './questions'
import type { VergelijkingCell } from './vergelijkingCell'

/** One question with the answer of each instrument, in the order of the columns. */
export interface VergelijkingRow {
  key: string
  titel: string
  cells: VergelijkingCell[]
  /** False when every instrument has the same to say, also when that is nothing. */
  differs: boolean
}

/** The whole table: the same rows whatever is compared, unknown ones too. */
export function buildRows(
  instrumenten: readonly PublicInstrument[],
  context: QuestionContext,
): VergelijkingRow[] {
  return questions(context).map(({ key, titel, read }) => {
    const cells = instrumenten.map(read)
    return { key, titel, cells, differs: differ(cells) }
  })
}

/** Every cell of a row is made by the same function, so equal ones are written the same. */
function differ(cells: readonly VergelijkingCell[]): boolean {
  return new Set(cells.map((cell) => JSON.stringify(cell))).size > 1
}
