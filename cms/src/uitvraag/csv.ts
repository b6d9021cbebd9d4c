const BYTE_ORDER_MARK = '\uFEFF'
/** What a spreadsheet takes for a formula, also after a space. */
const FORMULA = /^[\s\0]*[=+\-@\t\r＝＋－＠]/

/** Rows as a file that Dutch spreadsheets open as a table, and in which nothing is calculated. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(';'))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
