/** A code or key that can be chosen, with the number of instruments that have it. */
export interface Choice {
  sleutel: string
  aantal: number
}

/** What the running keuzehulp offers to choose from; what occurs nowhere is left out. */
export interface LiveVocabulary {
  /** Every kenmerk below the domains. */
  kenmerken: Choice[]
  groepen: ReadonlyMap<string, Choice[]>
  /** Words that stand in names and summaries, each once. */
  words: string[]
  /** The codes at the ends of the tree, by every code above or at them. */
  leaves: ReadonlyMap<string, string[]>
}

/** The part of `GET /api/v1/kenmerken` that is read here. */
export interface KenmerkNode {
  code: string
  aantal: number
  kinderen: KenmerkNode[]
}

/** The part of `GET /api/v1/facetgroepen` that is read here. */
export interface GroepAnswer {
  sleutel: string
  waarden: Choice[]
}

const SHORTEST_WORD = 5

/** Brings together what the API tells about what there is to choose. */
export function liveVocabulary(
  kenmerken: readonly KenmerkNode[],
  groepen: readonly GroepAnswer[],
  texts: readonly string[],
): LiveVocabulary {
  const nodes = kenmerken.flatMap(withDescendants)
  return {
    kenmerken: nodes
      .filter(({ code, aantal }) => code.includes('.') && aantal > 0)
      .map(({ code, aantal }) => ({ sleutel: code, aantal })),
    groepen: new Map(
      groepen
        .map(({ sleutel, waarden }) => [sleutel, waarden.filter(occurs)] as const)
        .filter(([, waarden]) => waarden.length > 0),
    ),
    words: wordsOf(texts),
    leaves: new Map(nodes.map((node) => [node.code, leafCodes(node)])),
  }
}

function withDescendants(node: KenmerkNode): KenmerkNode[] {
  return [node, ...node.kinderen.flatMap(withDescendants)]
}

function leafCodes({ code, kinderen }: KenmerkNode): string[] {
  return kinderen.length === 0 ? [code] : kinderen.flatMap(leafCodes)
}

function occurs({ aantal }: Choice): boolean {
  return aantal > 0
}

function wordsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return [...new Set(words.filter((word) => word.length >= SHORTEST_WORD))].sort()
}
