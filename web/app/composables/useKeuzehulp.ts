import type { KeuzehulpPagina } from '#shared/types/pagina'
import type { LocationQuery } from 'vue-router'
import { pageError } from '../error/pageError'

/** The answer to the query of the page. What is shown stays until the next answer has come. */
export async function useKeuzehulp(query: Ref<LocationQuery>) {
  const shown = shallowRef<KeuzehulpPagina>()
  const { data, error, status, refresh } = await useAsyncData(
    'keuzehulp',
    () => $fetch<KeuzehulpPagina>('/api/keuzehulp', { query: query.value }),
    { watch: [query], deep: false },
  )
  if (!data.value) throw pageError(error.value)
  shown.value = data.value
  watch(data, (answer) => {
    if (answer) shown.value = answer
  })

  return {
    pagina: shown as Ref<KeuzehulpPagina>,
    isPending: computed(() => status.value === 'pending'),
    hasFailed: computed(() => status.value === 'error'),
    refresh,
  }
}
