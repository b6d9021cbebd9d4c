import type { KenmerkWerking } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import type { MatchQuestion } from '../selection/matchQuestion.ts'
import type { Selectie } from '../selection/selectie.ts'
import type { EngineReader } from './engineReader.ts'
import { MAX_CLASS_KENMERKEN, type MatchClass, matchClasses } from './matchClasses.ts'
import { candidatesQuery, classCountQuery, classPageQuery, slugsQuery } from './searchRequest.ts'

type Hit = Record<string, unknown>

/** More instruments than any catalogue has. */
const ALL = 1_000_000
/** Pages that end within this many hits are reached by walking; later ones by counting first. */
const WALKED_HITS = 200
/**
 * How many classes are asked for at once. The best ones are small and cheap to filter; in a large
 * catalogue they fill the page before the large ones are asked for at all.
 */
const STEPS = [3, 3, 6, Infinity]

/** The hits of one page in the order `match`: by classes of hits, or by scoring every candidate. */
export function readMatchPage(reader: EngineReader, selectie: MatchQuestion): Promise<Hit[]> {
  if (openKenmerken(selectie) > MAX_CLASS_KENMERKEN) return scoreCandidates(reader, selectie)
  return selectie.pagina * selectie.perPagina <= WALKED_HITS
    ? walkClasses(reader, selectie)
    : countClasses(reader, selectie)
}

/** How many kenmerken can be hit in more than one way: one that must be direct adds no alternative. */
function openKenmerken({ kenmerk, directOn }: MatchQuestion): number {
  return kenmerk.length - (directOn?.length === 1 ? 1 : 0)
}

/** From the best class on, until the page is full. */
async function walkClasses(reader: EngineReader, selectie: MatchQuestion): Promise<Hit[]> {
  const end = selectie.pagina * selectie.perPagina
  const hits: Hit[] = []
  for (const classes of inSteps(matchClasses(selectie))) {
    const page = { offset: 0, limit: end - hits.length }
    const pages = await reader.multiSearch(
      classes.map((matchClass) => classPageQuery(selectie, matchClass, page)),
    )
    hits.push(...pages.flatMap((found) => found.hits))
    if (hits.length >= end) break
  }
  return hits.slice(end - selectie.perPagina, end)
}

/** The classes in the same order, in groups to be asked for together. */
export function inSteps(classes: readonly MatchClass[]): MatchClass[][] {
  const groups: MatchClass[][] = []
  let from = 0
  for (const count of STEPS) {
    if (from < classes.length) groups.push(classes.slice(from, from + count))
    from += count
  }
  return groups
}

/** First count every class, then fetch only the stretches that the page covers. */
async function countClasses(reader: EngineReader, selectie: MatchQuestion): Promise<Hit[]> {
  const classes = matchClasses(selectie)
  const responses = await reader.multiSearch(
    classes.map((matchClass) => classCountQuery(selectie, matchClass)),
  )
  const counts = responses.map((response) => response.totalHits ?? 0)
  const stretches = coveredStretches(classes, counts, selectie)
  if (stretches.length === 0) return []
  const pages = await reader.multiSearch(
    stretches.map(({ matchClass, ...page }) => classPageQuery(selectie, matchClass, page)),
  )
  return pages.flatMap((page) => page.hits)
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
 * Fetches every candidate with just enough to score it, ranks them here and fetches the page. The
 * engine has sorted them by the last terms of the order, and this sort keeps that order.
 */
async function scoreCandidates(reader: EngineReader, selectie: MatchQuestion): Promise<Hit[]> {
  const [candidates] = await reader.multiSearch([candidatesQuery(selectie, ALL)])
  const slugs = rankedSlugs(candidates?.hits ?? [], selectie)
  const { pagina, perPagina } = selectie
  const wanted = slugs.slice((pagina - 1) * perPagina, pagina * perPagina)
  if (wanted.length === 0) return []
  const [page] = await reader.multiSearch([slugsQuery(selectie, wanted)])
  return (page?.hits ?? []).toSorted(
    (a, b) => wanted.indexOf(slugOf(a)) - wanted.indexOf(slugOf(b)),
  )
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
