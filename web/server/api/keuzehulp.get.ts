import { parseSelectie } from '@keuzehulp/search'
import type { KeuzehulpPagina } from '~~/shared/types/pagina'
import { definePageHandler } from '../problem/definePageHandler'
import { queryParams } from '../problem/queryParams'
import { findUitwegen } from '../readModel/findUitwegen'
import { useReadModel } from '../readModel/useReadModel'

/** As the API, but lenient: what cannot be understood is dropped with a notice. */
export default definePageHandler(async (event): Promise<KeuzehulpPagina> => {
  const readModel = useReadModel()
  const { selectie, fouten } = parseSelectie(queryParams(event), await readModel.facetTable())
  const { waarde, verouderd } = await readModel.search(selectie)
  return {
    selectie,
    meldingen: fouten.map(({ melding }) => melding),
    antwoord: waarde,
    uitwegen: waarde.totaal === 0 ? await findUitwegen(readModel, selectie) : [],
    verouderd,
  }
})
