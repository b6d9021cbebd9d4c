const WHOLE = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})
const CENTS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })

/** "€ 1.250" or "€ 12,50"; with a space that does not break. */
export function formatEuro(bedrag: number): string {
  return (Number.isInteger(bedrag) ? WHOLE : CENTS).format(bedrag)
}

const PER: Record<string, string> = {
  traject: 'per traject',
  eenmalig: 'eenmalig',
  uur: 'per uur',
  week: 'per week',
  maand: 'per maand',
  jaar: 'per jaar',
  sessie: 'per sessie',
}

/** What it costs, in words; null when that is unknown. */
export function formatKosten(kosten: {
  bedrag: number | null
  eenheid: string | null
}): string | null {
  if (kosten.bedrag === null) return null
  if (kosten.bedrag === 0) return 'Geen'
  const per = PER[kosten.eenheid ?? '']
  return per ? `${formatEuro(kosten.bedrag)} ${per}` : formatEuro(kosten.bedrag)
}
