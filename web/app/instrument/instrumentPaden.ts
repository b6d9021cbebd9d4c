import { clientPath, instrumentPath } from '../keuzehulp/keuzehulpPath'

/** The pages about one instrument, by who reads them. */
export interface InstrumentPaden {
  professional: string
  client: string
}

/** Where the pages about a published instrument are. */
export function instrumentPaden(slug: string): InstrumentPaden {
  return { professional: instrumentPath(slug), client: clientPath(slug) }
}
