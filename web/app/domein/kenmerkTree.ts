import type { Catalogus } from './catalogus'

type Kenmerk = Catalogus['kenmerken'][number]

export interface KenmerkNode extends Kenmerk {
  kinderen: KenmerkNode[]
}

/** The flat rows as a tree, children in the order the beheergroep gave them. */
export function buildKenmerkTree(kenmerken: readonly Kenmerk[]): KenmerkNode[] {
  return childrenOf(kenmerken, null)
}

function childrenOf(kenmerken: readonly Kenmerk[], parent: string | null): KenmerkNode[] {
  return kenmerken
    .filter((kenmerk) => kenmerk.parent === parent)
    .toSorted((a, b) => a.volgorde - b.volgorde)
    .map((kenmerk) => ({ ...kenmerk, kinderen: childrenOf(kenmerken, kenmerk.code) }))
}

/** How many of these codes stand in the subtree of this node, itself included. */
export function countInSubtree(code: string, codes: readonly string[]): number {
  return codes.filter((other) => other === code || other.startsWith(`${code}.`)).length
}
