import { ratioOf, type SizeFigures } from './figures.ts'
import type { Profile } from '../../search/bench/index.ts'
import { EXAMPLE_SIZE } from './options.ts'

/** A figure that must stay below a limit. */
export interface Judged {
  title: string
  value: number
  limit: number
  unit: '' | 'ms'
}

const FINDABLE_WITHIN_MS = 1_000
const REBUILD_RATIO = 1.3
/** Below it a rebuild takes a third of a second, most of which is starting and swapping. */
const REBUILD_JUDGED_FROM = 1_000
/** Web's share on top of the engine, by number of instruments. */
const WEB_RATIO: Partial<Record<number, number>> = { 52: 1.5, 10_000: 2 }
/** Pages that show several or all instruments at once, in the example catalogue. */
const PAGE_WITHIN_MS = 50
const PAGES_JUDGED = ['/vergelijken met 4 instrumenten', '/dekking']
/** Five kenmerken in the largest catalogue. */
const FIVE_KENMERKEN_MS: Partial<Record<number, number>> = { 100_000: 60 }

/** The figures of this size for which there is a limit. */
export function judge(figures: SizeFigures): Judged[] {
  const { size, publishing, rebuild } = figures
  return [
    ...limited(WEB_RATIO[size], (limit) => ({
      title: '5 groepen: p95 via web ÷ p95 zoekmachine',
      value: ratioOf(answersTo(figures, '5 groepen')),
      limit,
      unit: '',
    })),
    ...limited(FIVE_KENMERKEN_MS[size], (limit) => ({
      title: '5 kenmerken: p95 via web',
      value: answersTo(figures, '5 kenmerken').web.p95,
      limit,
      unit: 'ms',
    })),
    ...figures.pages
      .filter(({ page }) => size === EXAMPLE_SIZE && PAGES_JUDGED.includes(page))
      .map(({ page, times }) => ({
        title: `${page}: p95`,
        value: times.p95,
        limit: PAGE_WITHIN_MS,
        unit: 'ms' as const,
      })),
    ...limited(publishing?.findable.p95, (value) => ({
      title: 'publiceren tot vindbaar: p95',
      value,
      limit: FINDABLE_WITHIN_MS,
      unit: 'ms',
    })),
    ...limited(size < REBUILD_JUDGED_FROM ? undefined : rebuild?.ratio, (value) => ({
      title: 'herbouw ÷ kaal indexeren',
      value,
      limit: REBUILD_RATIO,
      unit: '',
    })),
  ]
}

/** Exactly at the limit is still good. */
export function isGood({ value, limit }: Judged): boolean {
  return value <= limit
}

/** Nothing when there is no limit for this size, or when it was not measured. */
function limited(known: number | undefined, make: (known: number) => Judged): Judged[] {
  return known === undefined ? [] : [make(known)]
}

function answersTo({ answers }: SizeFigures, profile: Profile) {
  const found = answers.find((each) => each.profile === profile)
  if (!found) throw new Error(`${profile} was not measured`)
  return found
}
