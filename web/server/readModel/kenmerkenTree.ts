import { compareCodes, type KenmerkEntry } from '@keuzehulp/search'

/** A kenmerk with what lies below it, as the API gives it. */
export interface KenmerkNode {
  code: string
  naam: string
  uitleg: string | null
  clientUitleg: string | null
  intakevraag: string | null
  /** Distinct instruments that work on it or on anything below it. */
  aantal: number
  kinderen: KenmerkNode[]
}

/** The kenmerken as a tree, in order of code. */
export function kenmerkenTree(
  kenmerken: readonly KenmerkEntry[],
  counts: Readonly<Record<string, number>>,
  parent: string | null = null,
): KenmerkNode[] {
  return kenmerken
    .filter((kenmerk) => kenmerk.parent === parent)
    .toSorted((a, b) => compareCodes(a.code, b.code))
    .map(({ code, naam, uitleg, clientUitleg, intakevraag }) => ({
      code,
      naam,
      uitleg,
      clientUitleg,
      intakevraag,
      aantal: counts[code] ?? 0,
      kinderen: kenmerkenTree(kenmerken, counts, code),
    }))
}
