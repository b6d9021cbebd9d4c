const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** A number as it is written in Dutch: "1.250", "2,5". */
export function formatGetal(getal: number): string {
  return NUMBER.format(getal)
}

/** A number with its noun: "1 instrument", "14 instrumenten". */
export function formatAantal(aantal: number, singular: string, plural: string): string {
  return `${formatGetal(aantal)} ${aantal === 1 ? singular : plural}`
}

export function formatInstrumenten(aantal: number): string {
  return aantal === 0 ? 'geen instrumenten' : formatAantal(aantal, 'instrument', 'instrumenten')
}
