import { mainFigures, type SizeFigures } from './figures.ts'
import type { Run } from './runFile.ts'

/** How one figure moved since an earlier run. */
export interface Movement {
  title: string
  before: number
  now: number
  /** Change in percent; plus is more. */
  percent: number
}

/** The newest earlier run that measured this size in the same way; undefined when none did. */
export function findEarlier(
  runs: readonly Run[],
  { size, quick }: { size: number; quick: boolean },
): { moment: string; figures: SizeFigures } | undefined {
  for (const run of runs) {
    const figures = run.sizes.find((each) => each.size === size)
    if (run.quick === quick && figures) return { moment: run.moment, figures }
  }
  return undefined
}

/** How each main figure moved; one that either run lacks, or that was 0, is left out. */
export function compareSizes(before: SizeFigures, now: SizeFigures): Movement[] {
  const earlier = new Map(mainFigures(before).map(({ title, value }) => [title, value]))
  return mainFigures(now).flatMap(({ title, value }) => {
    const known = earlier.get(title)
    if (!known) return []
    return [{ title, before: known, now: value, percent: (value / known - 1) * 100 }]
  })
}
