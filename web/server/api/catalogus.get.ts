import { emptySelectie } from '@keuzehulp/search'
import type { CatalogusPagina } from '~~/shared/types/pagina'
import { definePageHandler } from '../problem/definePageHandler'
import { useReadModel } from '../readModel/useReadModel'

export default definePageHandler(async (): Promise<CatalogusPagina> => {
  const readModel = useReadModel()
  const [{ waarde }, [totaal]] = await Promise.all([
    readModel.catalogus(),
    readModel.totals([emptySelectie()]),
  ])
  const { kenmerken, facetgroepen, instelling } = waarde
  return { kenmerken, facetgroepen, instelling, totaal: totaal ?? 0 }
})
