import { getRouterParam } from 'h3'
import { notThere, sendBestand } from '../../bestanden/sendBestand'
import { definePageHandler } from '../../problem/definePageHandler'
import { useReadModel } from '../../readModel/useReadModel'

/**
 * Its name changes with the file, so a browser may keep it; a cache that others share may not,
 * because it would go on giving what is no longer published.
 */
const KEPT_BY_READER = 'private, max-age=31536000, immutable'

/** A picture or attachment of a published instrument. */
export default definePageHandler(async (event) => {
  const naam = getRouterParam(event, 'naam', { decode: true }) ?? ''
  if (event.method !== 'GET' && event.method !== 'HEAD') throw notThere()
  const { waarde } = await useReadModel().bestand(naam)
  if (!waarde) throw notThere()
  return sendBestand(event, naam, waarde.naam, KEPT_BY_READER)
})
