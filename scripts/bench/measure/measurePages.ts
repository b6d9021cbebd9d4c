import { type Summary, summarize, timed } from '../statistics.ts'
import { inTurn, makeQuestions } from './questions.ts'
import type { Subject } from './subject.ts'

/** How long a kind of page takes, as HTML and without what it refers to. */
export interface PageFigures {
  page: string
  times: Summary
}

const COMPARED = 4
/** A page of the largest catalogue takes seconds: after this long it is not asked for again. */
const MOST_MS = 60_000
/** But so often at least. */
const LEAST = 5

/** Measures results with five groups chosen, an instrument, a comparison of four, and dekking. */
export async function measurePages(subject: Subject): Promise<PageFigures[]> {
  const questions = await makeQuestions(subject, '5 groepen')
  const { resultaten } = await subject.web.get<{ resultaten: { slug: string }[] }>(
    '/api/v1/instrumenten?sorteer=naam&perPagina=100',
  )
  const slugs = resultaten.map(({ slug }) => slug)
  const paths = {
    '/keuzehulp met 5 groepen': questions.map(({ query }) => `/keuzehulp?${query}`),
    '/instrumenten/{slug}': slugs.map((slug) => `/instrumenten/${slug}`),
    '/vergelijken met 4 instrumenten': inFours(slugs).map((i) => `/vergelijken?${i}`),
    '/dekking': ['/dekking'],
  }
  const figures: PageFigures[] = []
  for (const [page, each] of Object.entries(paths))
    figures.push({ page, times: await measurePaths(subject, each) })
  return figures
}

function inFours(slugs: readonly string[]): string[] {
  return slugs
    .slice(COMPARED - 1)
    .map((_, from) => slugs.slice(from, from + COMPARED))
    .map((four) =>
      new URLSearchParams(four.map((slug): [string, string] => ['i', slug])).toString(),
    )
}

async function measurePaths(
  { web, repetitions: { warmUp, pages } }: Subject,
  paths: readonly string[],
): Promise<Summary> {
  const times: number[] = []
  const start = performance.now()
  for (const path of inTurn(paths, warmUp + pages)) {
    if (times.length >= LEAST && performance.now() - start > MOST_MS) break
    times.push((await timed(() => web.text(path))).ms)
  }
  return summarize(times.slice(Math.min(warmUp, times.length - LEAST)))
}
