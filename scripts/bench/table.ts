const GAP = '   '

/** Rows of text as lines: the first column to the left, the others to the right. */
export function alignTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(GAP)
      .trimEnd(),
  )
}

/** A number as people in the Netherlands write it, with so many decimals. */
export function formatNumber(value: number, decimals = 0): string {
  return value.toLocaleString('nl-NL', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

/** Milliseconds: small ones with decimals, large ones without. */
export function formatMs(ms: number): string {
  return formatNumber(ms, ms < 100 ? 1 : 0)
}

/** Bytes in whole megabytes, one decimal below ten. */
export function formatMegabytes(bytes: number): string {
  const megabytes = bytes / 1024 ** 2
  return formatNumber(megabytes, megabytes < 10 ? 1 : 0)
}

/** A change with its sign: `+12 %`. */
export function formatPercent(percent: number): string {
  const rounded = Math.round(percent)
  return `${rounded > 0 ? '+' : ''}${formatNumber(rounded === 0 ? 0 : rounded)} %`
}
