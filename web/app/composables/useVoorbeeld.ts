import type { VoorbeeldPagina } from '#shared/types/voorbeeld'
import { setResponseStatus } from 'h3'
import type { InstrumentPaden } from '../instrument/instrumentPaden'

const UNREACHABLE = 503

/** A preview, or the status that says why there is none; and where its two pages are. */
export async function useVoorbeeld() {
  const { params, query, fullPath } = useRoute()
  const documentId = encodeURIComponent(String(params['documentId']))
  // Before waiting for anything: afterwards it is no longer known which page this is for.
  const event = useRequestEvent()
  // Inside the admin every other page is shut out of the frame: links lead to a window of their own.
  useHead({ base: { target: '_blank' } })
  useSeoMeta({ robots: 'noindex, nofollow' })
  const { data, error } = await useAsyncData(
    `voorbeeld-${fullPath}`,
    () => $fetch<VoorbeeldPagina>(`/api/voorbeeld/${documentId}`, { query }),
    { deep: false },
  )
  const weigering = data.value ? null : (error.value?.statusCode ?? UNREACHABLE)
  if (weigering && event) setResponseStatus(event, weigering)
  return { pagina: data, weigering, paden: voorbeeldPaden(documentId, fullPath) }
}

function voorbeeldPaden(documentId: string, fullPath: string): InstrumentPaden {
  const start = fullPath.indexOf('?')
  const query = start < 0 ? '' : fullPath.slice(start)
  const professional = `/voorbeeld/${documentId}`
  return { professional: professional + query, client: `${professional}/client${query}` }
}
