import {
  parseVoorbeeldAntwoord,
  type Voorbeeld,
  type VoorbeeldInstrument,
  voorbeeldQuery,
} from '@keuzehulp/search/query'

const CMS_TIMEOUT_MS = 5_000

/** The CMS has no such version of this instrument. */
export class NoVoorbeeldError extends Error {
  override readonly name = 'NoVoorbeeldError'
}

/** The CMS does not answer, or not with a preview. */
export class CmsUnavailableError extends Error {
  override readonly name = 'CmsUnavailableError'
}

/**
 * Asks the CMS for a draft, with the signature that it gave out itself.
 *
 * @throws NoVoorbeeldError or CmsUnavailableError
 */
export async function fetchVoorbeeld(
  cmsUrl: string,
  key: string,
  voorbeeld: Voorbeeld,
): Promise<VoorbeeldInstrument> {
  const path = `/voorbeeld/${encodeURIComponent(voorbeeld.documentId)}`
  const url = new URL(`${path}?${voorbeeldQuery(key, voorbeeld)}`, cmsUrl)
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(CMS_TIMEOUT_MS) })
    if (response.status === 404) throw new NoVoorbeeldError('The CMS does not have it')
    if (!response.ok) throw new Error(`The CMS answered ${response.status}`)
    return parseVoorbeeldAntwoord(await response.json())
  } catch (error) {
    if (error instanceof NoVoorbeeldError) throw error
    throw new CmsUnavailableError('No preview from the CMS', { cause: error })
  }
}
