import { buildFacetTable, parseSelectie } from '@keuzehulp/search'
import type { Catalogus } from '../domein/catalogus'
import { keuzehulpPath } from '../keuzehulp/keuzehulpPath'

type Params = Parameters<typeof parseSelectie>[0]

/** The URL is the state of the keuzehulp, and this is the only place that reads or writes it. */
export function useSelectie(catalogus: Ref<Catalogus>) {
  const route = useRoute()
  const table = computed(() =>
    buildFacetTable(catalogus.value.kenmerken, catalogus.value.facetgroepen),
  )
  const understood = (params: Params) => parseSelectie(params, table.value).selectie

  const query = computed(() => route.query)
  const selectie = computed(() => understood(query.value))

  /** Shows what these parameters ask for; false when that is what is shown already. */
  async function choose(params: Params): Promise<boolean> {
    const path = keuzehulpPath(understood(params))
    if (path === keuzehulpPath({ ...selectie.value, pagina: 1 })) return false
    await navigateTo(path)
    return true
  }

  return { query, selectie, choose }
}
