import type { LiveVocabulary, Selectie } from '../../../search/bench/index.ts'

/** Where the numbers stand in the CMS that a limit is compared with. */
const NUMBER_FIELD: Partial<Record<string, string>> = {
  duurMaxWeken: 'duurWekenMin',
  urenPerWeekMax: 'urenPerWeekMin',
  wachttijdMaxWeken: 'wachttijdWeken',
}

/** Fields of the instrument itself that a list of results shows. */
const FIELDS = [
  'slug',
  'naam',
  'samenvatting',
  'duurWekenMin',
  'duurWekenMax',
  'duurToelichting',
  'urenPerWeekMin',
  'urenPerWeekMax',
  'wachttijdWeken',
  'gecontroleerdOp',
  'volgendeControle',
]

const POPULATE = {
  leverancier: { fields: ['slug', 'naam'] },
  kenmerken: { populate: { kenmerk: { fields: ['code'] } } },
  facetwaarden: { fields: ['sleutel'], populate: { facetgroep: { fields: ['sleutel'] } } },
  kosten: true,
  bewijs: true,
}

/**
 * The query with which Strapi's own REST API is asked for this selectie, as far as it can say it.
 * It has no order by match, no counts, and no amount for a whole traject.
 *
 * @throws Error for a limit on costs
 */
export function strapiQuery(selectie: Selectie, vocabulary: LiveVocabulary): string {
  const { q, pagina, perPagina } = selectie
  return encode({
    ...(q !== '' && { _q: q }),
    filters: { $and: strapiFilters(selectie, vocabulary) },
    fields: FIELDS,
    populate: POPULATE,
    sort: 'naam:asc',
    pagination: { page: pagina, pageSize: perPagina },
  })
}

function strapiFilters(selectie: Selectie, { leaves }: LiveVocabulary): object[] {
  const { kenmerk, combineer, praktisch, grenzen } = selectie
  const onKenmerk = (codes: string[]) => kenmerkFilter(codes, selectie, leaves)
  const kenmerken = combineer === 'en' ? kenmerk.map((code) => [code]) : [kenmerk]
  return [
    ...kenmerken.filter((codes) => codes.length > 0).map(onKenmerk),
    ...Object.entries(praktisch).map(([groep, sleutels]) => ({
      facetwaarden: { sleutel: { $in: sleutels }, facetgroep: { sleutel: { $eq: groep } } },
    })),
    ...Object.entries(grenzen).map(([key, grens]) => grensFilter(key, grens)),
  ]
}

/** Instruments are linked to the ends of the tree: a code above them stands for all below it. */
function kenmerkFilter(
  codes: readonly string[],
  { werking }: Selectie,
  leaves: LiveVocabulary['leaves'],
): object {
  const below = [...new Set(codes.flatMap((code) => leaves.get(code) ?? [code]))]
  const onlyDirect = werking === 'direct' ? { werking: { $eq: 'direct' } } : {}
  return { kenmerken: { kenmerk: { code: { $in: below } }, ...onlyDirect } }
}

function grensFilter(key: string, grens: number | undefined): object {
  const field = NUMBER_FIELD[key]
  if (!field) throw new Error(`Strapi cannot be asked for ${key}`)
  return { $or: [{ [field]: { $lte: grens } }, { [field]: { $null: true } }] }
}

/** The nested query in the form that Strapi reads: `filters[$and][0][naam][$eq]=…`. */
function encode(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => flatten(name, value))
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

function flatten(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}[${key}]`, inner))
}
