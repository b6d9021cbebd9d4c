const TITELS = [
  'Instrumenten naast elkaar',
  'Nog maar één instrument',
  'Twee instrumenten naast elkaar',
  'Drie instrumenten naast elkaar',
  'Vier instrumenten naast elkaar',
]

/** The heading of the page, the number in words. */
export function vergelijkingTitel(aantal: number): string {
  return TITELS[aantal] ?? 'Instrumenten naast elkaar'
}
