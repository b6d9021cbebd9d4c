/** What is asked of the logboek; it stands in the address of the page. */
export interface LogboekRequest {
  pagina: number
  /** A kind of thing, or nothing for all of them. */
  soort?: string
  /** One thing, by its documentId. */
  betreft?: string
}

/** What lines can be about, in words for the filter. */
export const SOORTEN: readonly { soort: string; naam: string }[] = [
  { soort: 'instrument', naam: 'Instrumenten' },
  { soort: 'leverancier', naam: 'Leveranciers' },
  { soort: 'uitvraagronde', naam: 'Uitvraagronden' },
  { soort: 'uitvraag', naam: 'Uitvragen' },
  { soort: 'account', naam: 'Accounts' },
  { soort: 'kenmerk', naam: 'Kenmerken' },
  { soort: 'facetgroep', naam: 'Facetgroepen' },
  { soort: 'facetwaarde', naam: 'Facetwaarden' },
  { soort: 'waarde', naam: 'Waarden' },
  { soort: 'document', naam: 'Documenten' },
  { soort: 'brochurepagina', naam: 'Brochurepagina’s' },
  { soort: 'instelling', naam: 'Instellingen' },
]

/** Reads what is asked from the address; what makes no sense is left out. */
export function readLogboekRequest(search: URLSearchParams): LogboekRequest {
  const pagina = Number(search.get('pagina'))
  const soort = search.get('soort')
  const betreft = search.get('betreft')
  return {
    pagina: Number.isInteger(pagina) && pagina > 0 ? pagina : 1,
    ...(soort && { soort }),
    ...(betreft && { betreft }),
  }
}

/** Writes what is asked as the query of an address. */
export function logboekQuery({ pagina, soort, betreft }: LogboekRequest): string {
  return new URLSearchParams({
    pagina: String(pagina),
    ...(soort && { soort }),
    ...(betreft && { betreft }),
  }).toString()
}
