import type { VergelijkenPagina } from '~~/shared/types/vergelijken'
import { definePageHandler } from '../problem/definePageHandler'
import { queryParams } from '../problem/queryParams'
import { useReadModel } from '../readModel/useReadModel'
import { composeVergelijking } from '../vergelijken/composeVergelijking'
import { parseVergelijking } from '../vergelijken/parseVergelijking'

export default definePageHandler(async (event): Promise<VergelijkenPagina> => {
  const readModel = useReadModel()
  const asked = parseVergelijking(queryParams(event), await readModel.facetTable())
  return composeVergelijking(asked, await readModel.instrumentenBySlug(asked.slugs))
})
