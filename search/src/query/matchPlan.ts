import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import type { KenmerkWerking } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import type { Selectie } from '../selection/selectie.ts'
import type { EngineReader } from './engineReader.ts'
import { MAX_CLASS_KENMERKEN, type MatchClass, matchClasses } from './matchClasses.ts'
import { candidatesQuery, classCountQuery, classPageQuery, slugsQuery } from './searchRequest.ts'

type Hit = Record<string, unknown>
type Response = SearchResponse<Hit>

/** Queries that go along with the first call, and how to come from their answers to a page. */
export interface MatchPlan {
  queries: MultiSearchQuery[]
  read(reader: EngineReader, responses: Response[]): Promise<Hit[]>
}

/** More instruments than any catalogue has. */
const ALL = 1_000_000

/** The way to a page in the order `match`: by classes of hits, or by scoring every candidate. */
export function matchPlan(selectie: Selectie): MatchPlan {
  return selectie.kenmerk.length <= MAX_CLASS_KENMERKEN
    ? classPlan(selectie)
    : candidatePlan(selectie)
}

/** First count every class, then fetch only the stretches that the page covers. */
function classPlan(selectie: Selectie): MatchPlan {
  const classes = matchClasses(selectie)
  return {
    queries: classes.map((matchClass) => classCountQuery(selectie, matchClass)),
    async read(reader, responses) {
      const counts = responses.map((response) => response.totalHits ?? 0)
      const stretches = coveredStretches(classes, counts, selectie)
      if (stretches.length === 0) return []
      const pages = await reader.multiSearch(
        stretches.map(({ matchClass, ...page }) => classPageQuery(selectie, matchClass, page)),
      )
      return pages.flatMap((page) => page.hits)
    },
  }
}

interface Stretch {
  matchClass: MatchClass
  offset: number
  limit: number
}

/** Which part of which classes a page shows, when the classes stand one after the other. */
export function coveredStretches(
  classes: readonly MatchClass[],
  counts: readonly number[],
  { pagina, perPagina }: Pick<Selectie, 'pagina' | 'perPagina'>,
): Stretch[] {
  const from = (pagina - 1) * perPagina
  const to = from + perPagina
  let start = 0
  return classes.flatMap((matchClass, i) => {
    const first = Math.max(from, start)
    const last = Math.min(to, start + (counts[i] ?? 0))
    const offset = first - start
    start += counts[i] ?? 0
    return last > first ? [{ matchClass, offset, limit: last - first }] : []
  })
}

/**
 * With many kenmerken the number of classes grows out of hand: fetch what can be scored, score it
 * here, and fetch the page by slug. The engine has sorted by evidence, name and slug already, and
 * sorting by score keeps that order among equals.
 */
function candidatePlan(selectie: Selectie): MatchPlan {
  return {
    queries: [candidatesQuery(selectie, ALL)],
    async read(reader, [candidates]) {
      const slugs = rankedSlugs(candidates?.hits ?? [], selectie)
      const { pagina, perPagina } = selectie
      const wanted = slugs.slice((pagina - 1) * perPagina, pagina * perPagina)
      if (wanted.length === 0) return []
      const [page] = await reader.multiSearch([slugsQuery(selectie, wanted)])
      return (page?.hits ?? []).toSorted(
        (a, b) => wanted.indexOf(slugOf(a)) - wanted.indexOf(slugOf(b)),
      )
    },
  }
}

function rankedSlugs(hits: readonly Hit[], { kenmerk, werking }: Selectie): string[] {
  const scored = hits.map((hit) => ({
    slug: slugOf(hit),
    match: matchScore(hit['kenmerken'] as KenmerkWerking[], kenmerk, werking),
  }))
  scored.sort(
    (a, b) =>
      (b.match?.score ?? 0) - (a.match?.score ?? 0) ||
      (b.match?.direct.length ?? 0) - (a.match?.direct.length ?? 0),
  )
  return scored.map(({ slug }) => slug)
}

function slugOf(hit: Hit): string {
  return String(hit['slug'])
}
