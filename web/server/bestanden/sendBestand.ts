import { soortOfNaam } from '@keuzehulp/search'
import { createError, type H3Event, setResponseHeaders } from 'h3'
import { pipeline } from 'node:stream/promises'
import { useEnvironment } from '../environment'
import { bestandHeaders } from './bestandHeaders'
import { type OpenBestand, openBestand } from './openBestand'

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
  try {
    await send(event, bestand)
  } finally {
    await bestand.handle.close()
  }
}

/** The same words for a file that is not there and for one that is not public. */
export function notThere() {
  return createError({ statusCode: 404, statusMessage: 'Niet gevonden' })
}

async function send({ method, node: { res } }: H3Event, { handle }: OpenBestand): Promise<void> {
  if (method === 'HEAD') {
    res.end()
    return
  }
  try {
    await pipeline(handle.createReadStream({ autoClose: false }), res)
  } catch (error) {
    // A reader that goes away halfway is no fault of anybody.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
