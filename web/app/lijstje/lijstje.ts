import type { KenmerkWerking } from '@keuzehulp/search'

/** An instrument on the lijstje, with what it takes to show it without asking the server. */
export interface LijstjeItem {
  slug: string
  naam: string
  kenmerken: KenmerkWerking[]
}

/** In the order in which they were put on it, each once. */
export type Lijstje = readonly LijstjeItem[]

export const MAX_LIJSTJE = 20

/** Keeps only what the lijstje shows, of an instrument that may hold much more. */
export function toLijstjeItem({
  slug,
  naam,
  kenmerken,
}: {
  slug: string
  naam: string
  kenmerken: readonly KenmerkWerking[]
}): LijstjeItem {
  return { slug, naam, kenmerken: kenmerken.map(({ code, werking }) => ({ code, werking })) }
}

export function isOnLijstje(lijstje: Lijstje, slug: string): boolean {
  return lijstje.some((item) => item.slug === slug)
}

export function isFull(lijstje: Lijstje): boolean {
  return lijstje.length >= MAX_LIJSTJE
}

/** At the end, or where it stood before; a full lijstje and one that has it stay as they are. */
export function addToLijstje(lijstje: Lijstje, item: LijstjeItem, at = lijstje.length): Lijstje {
  if (isFull(lijstje) || isOnLijstje(lijstje, item.slug)) return lijstje
  return lijstje.toSpliced(at, 0, item)
}

export function removeFromLijstje(lijstje: Lijstje, slug: string): Lijstje {
  return lijstje.filter((item) => item.slug !== slug)
}

/** Both in one, the own first, and what did not fit any more. */
export function mergeLijstjes(own: Lijstje, shared: Lijstje): { lijstje: Lijstje; rest: Lijstje } {
  let lijstje = own
  for (const item of shared) lijstje = addToLijstje(lijstje, item)
  return { lijstje, rest: shared.filter(({ slug }) => !isOnLijstje(lijstje, slug)) }
}
