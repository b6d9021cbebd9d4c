import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { InstrumentenAntwoord } from '@keuzehulp/search'
import type { BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'

const ENTRY = createRequire(import.meta.url).resolve('@keuzehulp/search')
const FOLDER = '/zoeken-in-de-browser/'

/**
 * Loads the whole catalogue from web's API and answers each query string with the pure functions:
 * what a page does that lets no choice leave the browser.
 */
const SCRIPT = `
import { buildFacetTable, parseSelectie, searchCatalogue } from './${path.basename(ENTRY)}'

const ask = async (address) => (await fetch(address)).json()

async function loadInstrumenten() {
  const found = []
  for (let pagina = 1; ; pagina += 1) {
    const list = await ask('/api/v1/instrumenten?perPagina=100&pagina=' + pagina)
    for (const { slug } of list.resultaten) found.push(await ask('/api/v1/instrumenten/' + slug))
    if (list.resultaten.length === 0) return found
  }
}

const { kenmerken, facetgroepen } = await ask('/api/catalogus')
const table = buildFacetTable(kenmerken, facetgroepen)
const groepen = facetgroepen.map(({ sleutel }) => sleutel)
const instrumenten = await loadInstrumenten()

window.answer = (query) => {
  const params = {}
  for (const [key, value] of new URLSearchParams(query)) (params[key] ??= []).push(value)
  const { selectie, fouten } = parseSelectie(params, table)
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten))
  return searchCatalogue(instrumenten, selectie, groepen)
}
`

declare global {
  interface Window {
    /** Answers query parameters from the catalogue that this page holds. */
    answer?: (query: string) => InstrumentenAntwoord
  }
}

/** A page of web's own origin that holds the catalogue and the browser-safe part of search. */
export async function openSearchInBrowser(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const root = new URL(FOLDER, inject('running').web).href
  await page.route(`${root}**`, async (route) => {
    const name = route.request().url().slice(root.length)
    if (name === '') return route.fulfill(html('<script type="module" src="start.js"></script>'))
    const body = name === 'start.js' ? SCRIPT : await readFile(path.join(ENTRY, '..', name), 'utf8')
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.goto(root)
  await page.waitForFunction(() => window.answer !== undefined)
  return page
}

function html(body: string) {
  return { contentType: 'text/html', body: `<!doctype html><title>Zoeken</title>${body}` }
}
