import { soortOfNaam } from '@keuzehulp/search'
import { createError, type H3Event, sendStream, setResponseHeaders } from 'h3'
import { useEnvironment } from '../environment'
import { bestandHeaders } from './bestandHeaders'
import { openBestand } from './openBestand'

/** Serves a file of which it was decided already that this reader may have it. */
export async function sendBestand(
  event: H3Event,
  naam: string,
  downloadNaam: string | null,
  cacheControl: string,
): Promise<void> {
  const { UPLOADS_DIR } = useEnvironment()
  const soort = soortOfNaam(naam)
  const bestand = UPLOADS_DIR && soort ? await openBestand(UPLOADS_DIR, naam) : null
  if (!bestand || !soort) throw notThere()
  setResponseHeaders(event, {
    ...bestandHeaders(soort, bestand.size, downloadNaam),
    'Cache-Control': cacheControl,
  })
  if (event.method === 'HEAD') return bestand.handle.close()
  return sendStream(event, bestand.handle.createReadStream())
}

/** The same words for a file that is not there and for one that is not public. */
export function notThere() {
  return createError({ statusCode: 404, statusMessage: 'Niet gevonden' })
}
