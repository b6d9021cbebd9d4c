import { emptySelectie, type Selectie } from '../src/selection/selectie.ts'
import { seededRandom } from '../src/testing/generateEntries.ts'
import type { Choice, LiveVocabulary } from './liveVocabulary.ts'

/** The kinds of question that are measured, by the name under which they are printed. */
export const PROFILES = ['naam', '5 groepen', '5 groepen, naam', '5 kenmerken', 'tekst'] as const
export type Profile = (typeof PROFILES)[number]

interface Draw {
  random: () => number
  vocabulary: LiveVocabulary
}

const MOST_PAGES = 5
const PAGE = emptySelectie().perPagina

const DRAW: Record<Profile, (draw: Draw, total: number) => Selectie> = {
  naam: ({ random }, total) => {
    const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(total / PAGE)))
    return { ...emptySelectie(), sorteer: 'naam', pagina: 1 + below(pages, random) }
  },
  '5 groepen': fiveGroepen,
  '5 groepen, naam': (draw) => ({ ...fiveGroepen(draw), sorteer: 'naam' }),
  '5 kenmerken': (draw) => ({ ...emptySelectie(), kenmerk: drawKenmerken(5, draw) }),
  tekst: (draw) => ({
    ...emptySelectie(),
    q: draw.vocabulary.words[below(draw.vocabulary.words.length, draw.random)] ?? '',
    praktisch: drawPraktisch(1, draw),
  }),
}

/**
 * Questions of one kind that a reader of this catalogue could ask, the same for the same seed.
 *
 * @param total number of instruments
 */
export function drawSelecties(
  profile: Profile,
  vocabulary: LiveVocabulary,
  { count, total, seed }: { count: number; total: number; seed: number },
): Selectie[] {
  const draw = { random: seededRandom(seed), vocabulary }
  return Array.from({ length: count }, () => DRAW[profile](draw, total))
}

/** Two kenmerken and four practical groups: five groups whose counts leave out their own choice. */
function fiveGroepen(draw: Draw): Selectie {
  return { ...emptySelectie(), kenmerk: drawKenmerken(2, draw), praktisch: drawPraktisch(4, draw) }
}

function drawKenmerken(count: number, { random, vocabulary }: Draw): string[] {
  return take(vocabulary.kenmerken, count, () => 1, random).map(({ sleutel }) => sleutel)
}

/** Values are chosen as often as they occur: rare ones together would leave nothing to show. */
function drawPraktisch(count: number, { random, vocabulary }: Draw): Record<string, string[]> {
  const groepen = take([...vocabulary.groepen], count, () => 1, random)
  return Object.fromEntries(
    groepen.map(([groep, waarden]) => {
      const chosen = take(waarden, 1 + below(2, random), weightOf, random)
      return [groep, chosen.map(({ sleutel }) => sleutel)]
    }),
  )
}

function weightOf({ aantal }: Choice): number {
  return aantal
}

/** So many different items, or all of them when there are fewer. */
function take<T>(
  items: readonly T[],
  count: number,
  weight: (item: T) => number,
  random: () => number,
): T[] {
  const left = [...items]
  const taken: T[] = []
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(drawIndex(left.map(weight), random), 1))
  return taken
}

function drawIndex(weights: readonly number[], random: () => number): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => (rest -= weight) < 0)
  return found < 0 ? weights.length - 1 : found
}

function below(bound: number, random: () => number): number {
  return Math.floor(random() * bound)
}
