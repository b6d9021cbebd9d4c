import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import { effectiveSortering, type Selectie, type Sortering } from '../selection/selectie.ts'
import { compareKeys, nameKey } from '../text/nameKey.ts'

interface Ranked {
  instrument: PublicInstrument
  key: string
  score: number
  direct: number
}

type Compare = (a: Ranked, b: Ranked) => number

const byName: Compare = (a, b) =>
  compareKeys(a.key, b.key) || compareKeys(a.instrument.slug, b.instrument.slug)

const byMatch: Compare = (a, b) =>
  b.score - a.score ||
  b.direct - a.direct ||
  b.instrument.bewijs.niveau - a.instrument.bewijs.niveau ||
  byName(a, b)

const byRecent: Compare = (a, b) =>
  compareKeys(b.instrument.gecontroleerdOp ?? '', a.instrument.gecontroleerdOp ?? '') ||
  byName(a, b)

/** Relevance needs the engine; without it the order is by name. */
const COMPARE: Record<Sortering, Compare> = {
  match: byMatch,
  recent: byRecent,
  naam: byName,
  relevantie: byName,
}

/** The instruments in the order of the selectie (contract, "Order match"), as a new array. */
export function orderInstrumenten<T extends PublicInstrument>(
  instrumenten: readonly T[],
  selectie: Selectie,
): T[] {
  const ranked = instrumenten.map((instrument) => {
    const match = matchScore(instrument.kenmerken, selectie.kenmerk, selectie.werking)
    return {
      instrument,
      key: nameKey(instrument.naam),
      score: match?.score ?? 0,
      direct: match?.direct.length ?? 0,
    }
  })
  return ranked.sort(COMPARE[effectiveSortering(selectie)]).map(({ instrument }) => instrument)
}
