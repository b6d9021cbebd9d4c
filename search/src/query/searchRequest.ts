import type { MultiSearchQuery } from 'meilisearch'
import { RESULTAAT_FIELDS } from '../answer/instrumentResultaat.ts'
import { KENMERK_ATTRIBUTE, praktischAttribute } from '../facets/facetTable.ts'
import type { MatchQuestion } from '../selection/matchQuestion.ts'
import { effectiveSortering, type Selectie, type Sortering } from '../selection/selectie.ts'
import { INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import { engineText } from '../text/engineText.ts'
import { buildFilter, type EngineFilter, equals } from './buildFilter.ts'
import { MARK_END, MARK_START } from './markering.ts'
import type { MatchClass } from './matchClasses.ts'

/** From a selectie to what the engine is asked. Pure: nothing here talks to the engine. */

const SORT: Record<Sortering, string[]> = {
  // Within one class of hits; see matchClasses.
  match: ['bewijs.niveau:desc', 'naamSleutel:asc', 'slug:asc'],
  naam: ['naamSleutel:asc', 'slug:asc'],
  recent: ['gecontroleerdOp:desc', 'naamSleutel:asc', 'slug:asc'],
  relevantie: [],
}

/** What a group's counts are read from, and the query that gives them. */
export interface FacetQuery {
  groep: string
  attribute: string
}

/** The groups a selectie's counts are asked for: kenmerk and every practical group. */
export function facetQueries(selectie: Selectie, groepen: Iterable<string>): FacetQuery[] {
  return [
    { groep: 'kenmerk', attribute: KENMERK_ATTRIBUTE[selectie.werking] },
    ...[...groepen].map((groep) => ({ groep, attribute: praktischAttribute(groep) })),
  ]
}

/** True when the group's own choice must be left out of its counts, which takes a query of its own. */
export function countsApart(selectie: Selectie, { groep }: FacetQuery): boolean {
  if (groep === 'kenmerk') return selectie.kenmerk.length > 0 && selectie.combineer === 'of'
  return selectie.praktisch[groep] !== undefined
}

/** The page asked for, the exact total and the counts that the whole selectie holds for. */
export function pageQuery(selectie: Selectie, facets: readonly FacetQuery[]): MultiSearchQuery {
  return {
    ...hitsQuery(selectie, buildFilter(selectie)),
    page: selectie.pagina,
    hitsPerPage: selectie.perPagina,
    facets: facets.map(({ attribute }) => attribute),
  }
}

/** These instruments by slug, with what a result shows; for a page that was ranked here. */
export function slugsQuery(selectie: Selectie, slugs: readonly string[]): MultiSearchQuery {
  const filter = [slugs.map((slug) => equals('slug', slug))]
  return { ...hitsQuery(selectie, filter), limit: slugs.length }
}

function hitsQuery(selectie: Selectie, filter: EngineFilter): MultiSearchQuery {
  return {
    ...baseQuery(selectie, filter),
    sort: SORT[effectiveSortering(selectie)],
    attributesToRetrieve: [...RESULTAAT_FIELDS],
    ...(selectie.q === '' ? {} : HIGHLIGHT),
  }
}

const HIGHLIGHT = {
  attributesToHighlight: ['naam', 'samenvatting'],
  highlightPreTag: MARK_START,
  highlightPostTag: MARK_END,
}

/** The total and the counts of the groups that the whole selectie holds for. */
export function countQuery(selectie: Selectie, facets: readonly FacetQuery[]): MultiSearchQuery {
  return {
    ...baseQuery(selectie, buildFilter(selectie)),
    hitsPerPage: 0,
    page: 1,
    facets: facets.map(({ attribute }) => attribute),
  }
}

/** The counts of one group, as if nothing were chosen in it. */
export function apartQuery(selectie: Selectie, facet: FacetQuery): MultiSearchQuery {
  return {
    ...baseQuery(selectie, buildFilter(selectie, facet.groep)),
    limit: 0,
    facets: [facet.attribute],
  }
}

/** How many instruments a class of hits has. */
export function classCountQuery(selectie: Selectie, matchClass: MatchClass): MultiSearchQuery {
  return { ...baseQuery(selectie, classFilter(selectie, matchClass)), hitsPerPage: 0, page: 1 }
}

/** A stretch of one class of hits. */
export function classPageQuery(
  selectie: Selectie,
  matchClass: MatchClass,
  page: { offset: number; limit: number },
): MultiSearchQuery {
  return { ...hitsQuery(selectie, classFilter(selectie, matchClass)), ...page }
}

/** Every candidate with just enough to score it here; for more kenmerken than classes can carry. */
export function candidatesQuery(selectie: MatchQuestion, limit: number): MultiSearchQuery {
  return {
    ...baseQuery(selectie, [...buildFilter(selectie), ...directOnFilter(selectie)]),
    limit,
    sort: SORT.match,
    attributesToRetrieve: ['slug', 'kenmerken'],
  }
}

/** The classes of a question need no such filter: they say themselves what is direct. */
function directOnFilter({ directOn }: MatchQuestion): EngineFilter {
  return directOn ? [directOn.map((code) => equals(KENMERK_ATTRIBUTE.direct, code))] : []
}

function classFilter(selectie: Selectie, matchClass: MatchClass): EngineFilter {
  return [...buildFilter(selectie, 'kenmerk'), matchClass.filter]
}

function baseQuery(selectie: Selectie, filter: EngineFilter): MultiSearchQuery {
  return {
    indexUid: INSTRUMENTEN_INDEX,
    q: engineText(selectie.q),
    filter,
    matchingStrategy: 'all',
  }
}
