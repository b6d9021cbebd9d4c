import {
  COMBINEER_KEUZES,
  DEFAULT_PER_PAGINA,
  type FacetgroepEntry,
  MAX_PER_PAGINA,
  MAX_QUERY_LENGTH,
  RANGE_FACETS,
  SORTERINGEN,
  WERKING_KEUZES,
} from '@keuzehulp/search'

/** The parameters of `GET /instrumenten`, the practical groups as they are now included. */
export function instrumentenParameters(groepen: readonly FacetgroepEntry[]): object[] {
  return [
    single('q', 'Tekst om op te zoeken.', { type: 'string', maxLength: MAX_QUERY_LENGTH }),
    many('kenmerk', 'Code van een kenmerk; een code erboven staat voor alles eronder.', {
      type: 'string',
    }),
    single('werking', 'Of indirect meetelt.', {
      type: 'string',
      enum: [...WERKING_KEUZES],
      default: 'alle',
    }),
    single('combineer', 'Werkt aan minstens één kenmerk, of aan allemaal.', {
      type: 'string',
      enum: [...COMBINEER_KEUZES],
      default: 'of',
    }),
    ...groepen.map(({ sleutel, naam, waarden }) =>
      many(sleutel, naam, { type: 'string', enum: waarden.map((waarde) => waarde.sleutel) }),
    ),
    ...RANGE_FACETS.map(({ key, naam }) =>
      single(key, `${naam}: hoogstens.`, { type: 'number', minimum: 0 }),
    ),
    single('sorteer', 'Volgorde.', { type: 'string', enum: [...SORTERINGEN] }),
    single('pagina', 'Vanaf 1.', { type: 'integer', minimum: 1, default: 1 }),
    single('perPagina', 'Aantal per pagina.', {
      type: 'integer',
      minimum: 1,
      maximum: MAX_PER_PAGINA,
      default: DEFAULT_PER_PAGINA,
    }),
  ]
}

function single(name: string, description: string, schema: object): object {
  return { name, in: 'query', description, schema }
}

function many(name: string, description: string, items: object): object {
  return { name, in: 'query', description, explode: true, schema: { type: 'array', items } }
}
