import type { FacetgroepEntry } from '@keuzehulp/search'
import { API_VERSION } from '../problem/defineApiHandler'
import { instrumentenParameters } from './parameters'
import { schemas } from './schemas'

/** The description of the API in OpenAPI 3.1. */
export function openapi(groepen: readonly FacetgroepEntry[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Keuzehulp',
      version: API_VERSION,
      description: 'Lees-API van de keuzehulp voor re-integratie-instrumenten.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/instrumenten': get(
        'zoekInstrumenten',
        'Instrumenten zoeken en ordenen',
        'Instrumenten',
        instrumentenParameters(groepen),
        ['400'],
      ),
      '/instrumenten/{slug}': get(
        'leesInstrument',
        'Eén instrument',
        'Instrument',
        [SLUG],
        ['404'],
      ),
      '/kenmerken': get('leesKenmerken', 'De kenmerken als boom', 'Kenmerken'),
      '/facetgroepen': get('leesFacetgroepen', 'De praktische facetten', 'Facetgroepen'),
    },
    components: { schemas, headers: { 'API-Version': { schema: { type: 'string' } } } },
  }
}

const SLUG = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }

const PROBLEM_TITLES: Record<string, string> = {
  '400': 'De vraag klopt niet',
  '404': 'Niet gevonden',
  '405': 'Alleen lezen',
  '429': 'Te veel vragen',
  '503': 'Tijdelijk niet bereikbaar',
}

function get(
  operationId: string,
  summary: string,
  schema: string,
  parameters: object[] = [],
  problems: string[] = [],
) {
  const statuses = [...problems, '405', '429', '503']
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        '200': answer(summary, 'application/json', schema),
        ...Object.fromEntries(
          statuses.map((status) => [
            status,
            answer(PROBLEM_TITLES[status] ?? status, 'application/problem+json', 'Probleem'),
          ]),
        ),
      },
    },
  }
}

function answer(description: string, mediaType: string, schema: string): object {
  return {
    description,
    headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
    content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } },
  }
}
