interface Punt {
  tekst: string
}

const FEWEST = 2
const MOST = 5
/** How much longer one side may be than the other before a reader notices which is favoured. */
const LARGEST_RATIO = 1.5

/**
 * Whether voordelen and nadelen weigh the same for a reader (IPDAS, items C1, K4 and K5): as many
 * on each side, about as long, and in the same form. In Dutch; empty when they do.
 */
export function balanceHints(voordelen: readonly Punt[], nadelen: readonly Punt[]): string[] {
  return [
    ...amountHints('voordelen', voordelen),
    ...amountHints('nadelen', nadelen),
    ...(ratio(voordelen, nadelen) > LARGEST_RATIO
      ? ['De ene kant is veel langer beschreven dan de andere. Maak ze ongeveer even lang.']
      : []),
    ...[...voordelen, ...nadelen]
      .filter(({ tekst }) => /[.!?]$/.test(tekst))
      .map(({ tekst }) => `Geen punt aan het eind: “${tekst}”`),
  ]
}

function amountHints(naam: string, punten: readonly Punt[]): string[] {
  if (punten.length >= FEWEST && punten.length <= MOST) return []
  return [`Noem ${FEWEST} tot ${MOST} ${naam}; het zijn er nu ${punten.length}.`]
}

function ratio(voordelen: readonly Punt[], nadelen: readonly Punt[]): number {
  const [left, right] = [totalLength(voordelen), totalLength(nadelen)]
  return Math.max(left, right) / Math.max(1, Math.min(left, right))
}

function totalLength(punten: readonly Punt[]): number {
  return punten.reduce((sum, { tekst }) => sum + tekst.length, 0)
}
