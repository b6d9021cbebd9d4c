import { checkVoorbeeld } from '@keuzehulp/search/query'
import { createError, getQuery, getRouterParam, type H3Error } from 'h3'
import type { VoorbeeldPagina } from '~~/shared/types/voorbeeld'
import { useEnvironment } from '../../environment'
import { definePageHandler } from '../../problem/definePageHandler'
import {
  CmsUnavailableError,
  fetchVoorbeeld,
  NoVoorbeeldError,
} from '../../voorbeeld/fetchVoorbeeld'
import { signBestanden } from '../../voorbeeld/signBestanden'

/** A draft, for who has a link from the CMS. Asked for anew each time and kept nowhere. */
export default definePageHandler(async (event): Promise<VoorbeeldPagina> => {
  const { PREVIEW_KEY, CMS_URL } = useEnvironment()
  if (!PREVIEW_KEY || !CMS_URL) throw refuse(404)
  const documentId = getRouterParam(event, 'documentId', { decode: true }) ?? ''
  const voorbeeld = checkVoorbeeld(PREVIEW_KEY, documentId, getQuery(event))
  if (voorbeeld === 'ongeldig') throw refuse(403)
  if (voorbeeld === 'verlopen') throw refuse(410)
  try {
    const { instrument, ontbreekt } = await fetchVoorbeeld(CMS_URL, PREVIEW_KEY, voorbeeld)
    return {
      instrument: signBestanden(instrument, PREVIEW_KEY, voorbeeld.tot),
      ontbreekt,
      isConcept: voorbeeld.stand === 'concept',
    }
  } catch (error) {
    if (error instanceof NoVoorbeeldError) throw refuse(404)
    if (!(error instanceof CmsUnavailableError)) throw error
    console.error('Voorbeeld:', error.cause instanceof Error ? error.cause.message : error.cause)
    throw refuse(503)
  }
})

function refuse(statusCode: number): H3Error {
  return createError({ statusCode, statusMessage: 'Geen voorbeeld' })
}
