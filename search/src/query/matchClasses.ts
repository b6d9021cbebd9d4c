import { KENMERK_ATTRIBUTE } from '../facets/facetTable.ts'
import { scoreOf } from '../score/matchScore.ts'
import type { MatchQuestion } from '../selection/matchQuestion.ts'
import type { WerkingKeuze } from '../selection/selectie.ts'
import { differs, equals } from './buildFilter.ts'

/**
 * The order `match` looks at how many chosen kenmerken an instrument works on directly and how
 * many indirectly. Instruments with the same two numbers form a class; within a class the engine
 * can sort by itself (evidence, name, slug). So the whole order is: the classes one after the
 * other, each sorted. It is exact for any number of instruments.
 */
export interface MatchClass {
  direct: number
  indirect: number
  /** The filter that only instruments of this class pass. */
  filter: string
}

/** Above this many kenmerken the filters of the classes grow too long for the engine. */
export const MAX_CLASS_KENMERKEN = 5

type Hit = 'direct' | 'indirect' | 'niet'

/** The classes that can have instruments in them, the best first. */
export function matchClasses({
  kenmerk,
  werking,
  combineer,
  directOn,
}: MatchQuestion): MatchClass[] {
  const hits: Hit[] = werking === 'direct' ? ['direct', 'niet'] : ['direct', 'indirect', 'niet']
  const classes = new Map<string, { direct: number; indirect: number; alternatives: string[] }>()
  for (const combination of combinations(kenmerk.length, hits)) {
    const direct = combination.filter((hit) => hit === 'direct').length
    const indirect = combination.filter((hit) => hit === 'indirect').length
    if (direct + indirect < (combineer === 'en' ? kenmerk.length : 1)) continue
    if (directOn && !directOn.some((code) => combination[kenmerk.indexOf(code)] === 'direct'))
      continue
    const key = `${direct}/${indirect}`
    const known = classes.get(key) ?? { direct, indirect, alternatives: [] }
    known.alternatives.push(conjunction(kenmerk, combination, werking))
    classes.set(key, known)
  }
  return [...classes.values()]
    .map(({ direct, indirect, alternatives }) => ({
      direct,
      indirect,
      filter: alternatives.join(' OR '),
    }))
    .sort((a, b) => compareClasses(a, b, kenmerk.length))
}

function compareClasses(a: MatchClass, b: MatchClass, chosen: number): number {
  const difference = scoreOf(b.direct, b.indirect, chosen) - scoreOf(a.direct, a.indirect, chosen)
  return difference || b.direct - a.direct
}

function combinations(length: number, hits: readonly Hit[]): Hit[][] {
  if (length === 0) return [[]]
  return combinations(length - 1, hits).flatMap((rest) => hits.map((hit) => [...rest, hit]))
}

function conjunction(
  codes: readonly string[],
  hits: readonly Hit[],
  werking: WerkingKeuze,
): string {
  const terms = codes.map((code, i) => term(code, hits[i] ?? 'niet', werking))
  return `(${terms.join(' AND ')})`
}

function term(code: string, hit: Hit, werking: WerkingKeuze): string {
  if (hit === 'direct') return equals(KENMERK_ATTRIBUTE.direct, code)
  if (hit === 'niet') return differs(KENMERK_ATTRIBUTE[werking], code)
  return `${equals(KENMERK_ATTRIBUTE.alle, code)} AND ${differs(KENMERK_ATTRIBUTE.direct, code)}`
}
