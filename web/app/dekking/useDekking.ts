import type { DekkingPagina } from '#shared/types/dekking'
import { pageError } from '../error/pageError'

/** The matrix that the query of the page asks for. */
export async function useDekking(): Promise<Ref<DekkingPagina>> {
  const route = useRoute()
  const query = computed(() => route.query)
  const { data, error } = await useAsyncData(
    'dekking',
    () => $fetch<DekkingPagina>('/api/dekking', { query: query.value }),
    { watch: [query], deep: false },
  )
  if (!data.value) throw pageError(error.value)
  return data as Ref<DekkingPagina>
}
