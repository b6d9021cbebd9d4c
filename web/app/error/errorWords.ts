interface ErrorWords {
  title: string
  text: string
  /** True when the same page may well work in a moment. */
  canRetry: boolean
}

const NOT_FOUND = {
  title: 'Deze pagina is er niet',
  text: 'Misschien is het adres veranderd, of wordt dit instrument niet meer aangeboden.',
  canRetry: false,
}

const UNAVAILABLE = {
  title: 'De keuzehulp is even niet bereikbaar',
  text: 'Probeer het over een minuut opnieuw. Er is niets verloren gegaan.',
  canRetry: true,
}

const UNKNOWN = {
  title: 'Er ging iets mis',
  text: 'Dat ligt niet aan jou. Probeer het opnieuw, of begin bij alle instrumenten.',
  canRetry: true,
}

/** What a reader is told; the technical side stays on the server. */
export function errorWords(statusCode: number | undefined): ErrorWords {
  if (statusCode === 404 || statusCode === 410) return NOT_FOUND
  return statusCode === 503 || statusCode === 429 ? UNAVAILABLE : UNKNOWN
}
