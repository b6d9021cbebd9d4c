import { buildFacetTable, type FacetTable, selectieParams } from '@keuzehulp/search'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CatalogusPagina } from '../../shared/types/pagina'
import { ask, askInstrumenten } from './support/ask'
import { useBrowser } from './support/browser'
import { randomSelecties } from './support/randomSelecties'
import { openSearchInBrowser } from './support/searchInBrowser'

const SELECTIES = Number(process.env['PROOF_RUNS'] ?? 150)
const SEED = 20_261_123
const TIMEOUT_MS = 60_000 + SELECTIES * 200

describe('the pure functions in a browser', () => {
  const browser = useBrowser()
  let table: FacetTable

  beforeAll(async () => {
    const { kenmerken, facetgroepen }: CatalogusPagina = JSON.parse(
      (await ask('/api/catalogus')).text,
    )
    table = buildFacetTable(kenmerken, facetgroepen)
  })

  it(
    'answer as the API does, and ask for nothing once they hold the catalogue',
    async () => {
      const queries = randomSelecties(table, SELECTIES, SEED).map((selectie) =>
        selectieParams(selectie).toString(),
      )
      const page = await openSearchInBrowser((await browser.open('/')).context())
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      const inBrowser = await page.evaluate(
        (all) => all.map((query) => window.answer?.(query)),
        queries,
      )
      expect(requests).toEqual([])
      for (const [i, query] of queries.entries())
        expect({ query, ...inBrowser[i] }).toEqual({
          query,
          ...(await askInstrumenten(`?${query}`)),
        })
    },
    TIMEOUT_MS,
  )
})
