import type { SearchResponse } from 'meilisearch'
import type {
  Facetten,
  InstrumentenAntwoord,
  InstrumentResultaat,
} from '../answer/instrumentenAntwoord.ts'
import { instrumentResultaat, type ResultaatFields } from '../answer/instrumentResultaat.ts'
import { effectiveSortering, type Selectie } from '../selection/selectie.ts'
import type { EngineReader } from './engineReader.ts'
import { markedHtml } from './markering.ts'
import { readMatchPage } from './matchPage.ts'
import { readCombinatieadvies } from './readCombinatieadvies.ts'
import {
  apartQuery,
  countQuery,
  countsApart,
  type FacetQuery,
  facetQueries,
  pageQuery,
} from './searchRequest.ts'

type Response = SearchResponse<Record<string, unknown>>

/**
 * Answers a selectie from the engine: the page asked for, the exact total and the counts of every
 * group. One call to the engine; in the order `match` a second beside it for the page, and now and
 * then a third; beside those one or more for the combinatieadvies, where there is one.
 *
 * @param groepen keys of the practical groups to count
 * @throws EngineUnavailableError when the engine is away
 */
export async function searchInstrumenten(
  reader: EngineReader,
  selectie: Selectie,
  groepen: Iterable<string>,
): Promise<InstrumentenAntwoord> {
  const facets = facetQueries(selectie, groepen)
  const apart = facets.filter((facet) => countsApart(selectie, facet))
  const together = facets.filter((facet) => !countsApart(selectie, facet))
  const byMatch = ordersByMatch(selectie)

  const [[main, ...others], matchPage, combinatieadvies] = await Promise.all([
    reader.multiSearch([
      byMatch ? countQuery(selectie, together) : pageQuery(selectie, together),
      ...apart.map((facet) => apartQuery(selectie, facet)),
    ]),
    byMatch ? readMatchPage(reader, selectie) : null,
    readCombinatieadvies(reader, selectie),
  ])
  const hits = matchPage ?? main?.hits ?? []
  return {
    totaal: main?.totalHits ?? 0,
    pagina: selectie.pagina,
    perPagina: selectie.perPagina,
    resultaten: hits.map((hit) => adaptHit(hit, selectie)),
    facetten: { ...readFacetten(together, main), ...readApart(apart, others) },
    combinatieadvies,
  }
}

/** The totals of several selecties, in one call. */
export async function countTotals(
  reader: EngineReader,
  selecties: readonly Selectie[],
): Promise<number[]> {
  if (selecties.length === 0) return []
  const responses = await reader.multiSearch(selecties.map((selectie) => countQuery(selectie, [])))
  return responses.map((response) => response.totalHits ?? 0)
}

/** Without kenmerken there is no score; then one sorted query gives the order. */
function ordersByMatch(selectie: Selectie): boolean {
  return effectiveSortering(selectie) === 'match' && selectie.kenmerk.length > 0
}

function readApart(facets: readonly FacetQuery[], responses: readonly Response[]): Facetten {
  return Object.assign({}, ...facets.map((facet, i) => readFacetten([facet], responses[i])))
}

function readFacetten(facets: readonly FacetQuery[], response: Response | undefined): Facetten {
  return Object.fromEntries(
    facets.map(({ groep, attribute }) => [groep, response?.facetDistribution?.[attribute] ?? {}]),
  )
}

function adaptHit(hit: Record<string, unknown>, selectie: Selectie): InstrumentResultaat {
  // The index is written by our own write side alone, which makes these fields; see mapInstrument.
  const resultaat = instrumentResultaat(hit as unknown as ResultaatFields, selectie)
  const formatted = hit['_formatted'] as { naam?: string; samenvatting?: string } | undefined
  if (selectie.q === '' || !formatted) return resultaat
  const markering = {
    naam: markedHtml(formatted.naam ?? resultaat.naam),
    samenvatting: markedHtml(formatted.samenvatting ?? resultaat.samenvatting ?? ''),
  }
  return { ...resultaat, markering }
}
