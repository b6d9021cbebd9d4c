import type { CatalogusPagina } from '#shared/types/pagina'
import { type Catalogus, slimCatalogus } from '../domein/catalogus'
import { pageError } from '../error/pageError'

/** Loads what stands around the instruments, once for a visit. */
function loadCatalogus() {
  return useAsyncData('catalogus', () => $fetch<CatalogusPagina>('/api/catalogus'), {
    transform: slimCatalogus,
    deep: false,
    getCachedData: (key, nuxtApp) => nuxtApp.payload.data[key] as Catalogus | undefined,
  })
}

/** The catalogue a page cannot do without. */
export async function useCatalogus(): Promise<Ref<Catalogus>> {
  const { data, error } = await loadCatalogus()
  if (!data.value) throw pageError(error.value)
  return data as Ref<Catalogus>
}

/** The organisation's settings, for what stands around every page; absent when they cannot be had. */
export async function useInstelling() {
  const { data } = await loadCatalogus()
  return computed(() => data.value?.instelling ?? null)
}
