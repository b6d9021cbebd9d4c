const FEWEST = 2
const MOST = 4

/** What to compare: what the reader ticked, or before that the first that were put on the lijstje. */
export function vergelijkKeuze(
  slugs: readonly string[],
  ticked: readonly string[] | null,
): readonly string[] {
  return ticked === null ? slugs.slice(0, MOST) : slugs.filter((slug) => ticked.includes(slug))
}

/** The choice with one tick set or taken away. */
export function withTick(chosen: readonly string[], slug: string, isTicked: boolean): string[] {
  const others = chosen.filter((other) => other !== slug)
  return isTicked ? [...others, slug] : others
}

/** Why these cannot be compared yet, with the way out; null when they can. */
export function vergelijkUitleg(onLijstje: number, chosen: number): string | null {
  if (onLijstje < FEWEST) return 'Zet er nog een bij. Dan kun je vergelijken.'
  if (chosen < FEWEST) return 'Kies er minstens 2 om te vergelijken.'
  if (chosen > MOST) return `Kies er hoogstens ${MOST} om te vergelijken. Nu zijn het er ${chosen}.`
  return null
}
