import {
  type Meilisearch,
  MeilisearchApiError,
  type MultiSearchQuery,
  type SearchResponse,
} from 'meilisearch'
import { EngineUnavailableError } from '../errors/engineError.ts'

/** The one place on the read side that talks to the engine. */
export interface EngineReader {
  /** Answers in the order of the queries, in one call. */
  multiSearch(queries: MultiSearchQuery[]): Promise<SearchResponse<Record<string, unknown>>[]>
  /** Every document of an index, in pieces. */
  documents(index: string): AsyncGenerator<Record<string, unknown>[]>
}

const DOCUMENTS_PER_CALL = 1_000

/** Wraps a client, so that every way of being away is one error. */
export function createEngineReader(client: Meilisearch): EngineReader {
  return {
    async multiSearch(queries) {
      const { results } = await guarded(client.multiSearch({ queries }))
      return results as SearchResponse<Record<string, unknown>>[]
    },
    async *documents(index) {
      for (let offset = 0; ; offset += DOCUMENTS_PER_CALL) {
        const page = { offset, limit: DOCUMENTS_PER_CALL }
        const { results } = await guarded(client.index(index).getDocuments(page))
        if (results.length > 0) yield results
        if (results.length < DOCUMENTS_PER_CALL) return
      }
    },
  }
}

/**
 * What the engine says of an index that is not there, or that was made by an earlier version and
 * cannot filter, count or sort by something new: it is being rebuilt.
 */
const NOT_MADE: ReadonlySet<string> = new Set([
  'index_not_found',
  'invalid_search_filter',
  'invalid_search_facets',
  'invalid_search_sort',
])

/** Not found is an answer and a bad request is our fault; anything else means: not now. */
async function guarded<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (isOurFault(error)) throw error
    throw new EngineUnavailableError(error)
  }
}

function isOurFault(error: unknown): boolean {
  if (!(error instanceof MeilisearchApiError)) return false
  const { status } = error.response
  // A missing index or key means the CMS has not filled the engine yet.
  if (status === 401 || status === 403 || NOT_MADE.has(error.cause?.code ?? '')) return false
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}
