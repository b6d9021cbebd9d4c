import { type Summary, summarize, timed } from '../statistics.ts'
import { inTurn, makeQuestions } from './questions.ts'
import type { Subject } from './subject.ts'

/** How long pages take, as HTML and without what they refer to. */
export interface PageFigures {
  keuzehulp: Summary
  instrument: Summary
}

/** Measures the page of results, with five groups chosen, and the page of one instrument. */
export async function measurePages(subject: Subject): Promise<PageFigures> {
  const questions = await makeQuestions(subject, '5 groepen')
  const { resultaten } = await subject.web.get<{ resultaten: { slug: string }[] }>(
    '/api/v1/instrumenten?sorteer=naam&perPagina=100',
  )
  const instrumentPaths = resultaten.map(({ slug }) => `/instrumenten/${slug}`)
  const keuzehulpPaths = questions.map(({ query }) => `/keuzehulp?${query}`)
  return {
    keuzehulp: await measurePaths(subject, keuzehulpPaths),
    instrument: await measurePaths(subject, instrumentPaths),
  }
}

async function measurePaths(
  { web, repetitions: { warmUp, pages } }: Subject,
  paths: readonly string[],
): Promise<Summary> {
  const times: number[] = []
  for (const path of inTurn(paths, warmUp + pages))
    times.push((await timed(() => web.text(path))).ms)
  return summarize(times.slice(warmUp))
}
