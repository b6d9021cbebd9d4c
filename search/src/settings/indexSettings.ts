import type { Settings } from 'meilisearch'
import { KENMERK_ATTRIBUTE, PRAKTISCH_PATTERN, RANGE_FACETS } from '../facets/facetTable.ts'
import { STOP_WORDS, synonymSettings } from '../text/synonyms.ts'

/** Attributes that text search looks in, the most telling first. */
const SEARCHABLE = [
  'naam',
  'samenvatting',
  'zoekwoorden.namen',
  'doel',
  'clientSamenvatting',
  'doelgroepomschrijving',
  'werkwijze',
  'hoeIsHet',
  'voorwaarden',
  'leverancier.naam',
  'zoekwoorden.woorddelen',
]

/** More values than any group will have; the engine's default of 100 would cut silently. */
const MAX_FACET_VALUES = 2_000
/** More instruments than any catalogue has: totals stay exact. The engine's default is 1,000. */
const MAX_TOTAL_HITS = 1_000_000
/** Rather late and whole than in time and partial. */
const SEARCH_CUTOFF_MS = 30_000

/**
 * The settings of the index of instruments, derived from the facet table. Practical groups are a
 * pattern, so a group that the beheergroep adds needs no change here.
 */
export function instrumentenSettings(): Settings {
  return {
    searchableAttributes: SEARCHABLE,
    displayedAttributes: ['*'],
    filterableAttributes: [
      equality(['id', 'slug', 'bestanden', ...Object.values(KENMERK_ATTRIBUTE), PRAKTISCH_PATTERN]),
      comparison(RANGE_FACETS.map(({ attribute }) => attribute)),
    ],
    sortableAttributes: ['bewijs.niveau', 'naamSleutel', 'slug', 'gecontroleerdOp'],
    // An asked order holds exactly; relevance decides only where none is asked.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    synonyms: synonymSettings(),
    // Two typing errors in nine letters would make werkgever and werknemer the same word.
    typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 11 } },
    stopWords: [...STOP_WORDS],
    pagination: { maxTotalHits: MAX_TOTAL_HITS },
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES },
    searchCutoffMs: SEARCH_CUTOFF_MS,
  }
}

/** The catalogue's own index is read by id alone. */
export function catalogusSettings(): Settings {
  return { searchableAttributes: ['id'], filterableAttributes: [], sortableAttributes: [] }
}

function equality(attributePatterns: string[]) {
  return {
    attributePatterns,
    features: { facetSearch: false, filter: { equality: true, comparison: false } },
  }
}

function comparison(attributePatterns: string[]) {
  return {
    attributePatterns,
    features: { facetSearch: false, filter: { equality: true, comparison: true } },
  }
}
