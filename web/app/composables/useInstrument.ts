import type { InstrumentPagina } from '#shared/types/pagina'
import { pageError } from '../error/pageError'

/** The instrument this page is about; its error page when there is none. */
export async function useInstrument(): Promise<Ref<InstrumentPagina>> {
  const slug = String(useRoute().params['slug'])
  const { data, error } = await useAsyncData(
    `instrument-${slug}`,
    () => $fetch<InstrumentPagina>(`/api/instrument/${encodeURIComponent(slug)}`),
    { deep: false },
  )
  if (!data.value) throw pageError(error.value)
  return data as Ref<InstrumentPagina>
}
