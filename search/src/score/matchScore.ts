import type { KenmerkWerking } from '../document/instrumentDocument.ts'
import { ancestorCodes } from '../document/kenmerkCode.ts'
import type { WerkingKeuze } from '../selection/selectie.ts'

/** How an instrument covers the chosen kenmerken, and thereby the reasons for its place. */
export interface Match {
  /** 0 to 1: Σ (1 direct, ½ indirect) ÷ number chosen. */
  score: number
  direct: string[]
  indirect: string[]
  niet: string[]
}

/**
 * Scores one instrument against the chosen codes; a chosen parent takes the best value in its
 * subtree (contract, "score"). `null` when nothing is chosen.
 */
export function matchScore(
  kenmerken: readonly KenmerkWerking[],
  chosen: readonly string[],
  werking: WerkingKeuze,
): Match | null {
  if (chosen.length === 0) return null
  const direct = coveredCodes(kenmerken, 'direct')
  const indirect = werking === 'direct' ? new Set<string>() : coveredCodes(kenmerken, 'indirect')
  const match: Match = { score: 0, direct: [], indirect: [], niet: [] }
  for (const code of chosen) {
    if (direct.has(code)) match.direct.push(code)
    else if (indirect.has(code)) match.indirect.push(code)
    else match.niet.push(code)
  }
  return { ...match, score: scoreOf(match.direct.length, match.indirect.length, chosen.length) }
}

/** The score of so many direct and indirect hits; exact, because halves are. */
export function scoreOf(direct: number, indirect: number, chosen: number): number {
  return (direct + indirect / 2) / chosen
}

function coveredCodes(kenmerken: readonly KenmerkWerking[], werking: string): Set<string> {
  const codes = kenmerken.filter((kenmerk) => kenmerk.werking === werking).map(({ code }) => code)
  return new Set(codes.flatMap((code) => [code, ...ancestorCodes(code)]))
}
