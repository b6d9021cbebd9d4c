import { mayReadBestand } from '@keuzehulp/search/query'
import { getQuery, getRouterParam } from 'h3'
import { notThere, sendBestand } from '../../../bestanden/sendBestand'
import { useEnvironment } from '../../../environment'
import { definePageHandler } from '../../../problem/definePageHandler'

/** A file of a draft, for who has the preview of that draft open. */
export default definePageHandler(async (event) => {
  const { PREVIEW_KEY } = useEnvironment()
  const naam = getRouterParam(event, 'naam', { decode: true }) ?? ''
  const isRead = event.method === 'GET' || event.method === 'HEAD'
  if (!isRead || !PREVIEW_KEY || !mayReadBestand(PREVIEW_KEY, naam, getQuery(event)))
    throw notThere()
  return sendBestand(event, naam, null, 'no-store')
})
