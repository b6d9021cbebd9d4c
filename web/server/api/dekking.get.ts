import { countFacetten, dekkingSelectie, parseDekkingKeuze, searchDekking } from '@keuzehulp/search'
import type { DekkingPagina } from '~~/shared/types/dekking'
import { definePageHandler } from '../problem/definePageHandler'
import { queryParams } from '../problem/queryParams'
import { useReadModel } from '../readModel/useReadModel'

/** More rows than this nobody reads, and a browser only draws them slowly. */
const MOST_ROWS = 250

/** The whole matrix; lenient: what cannot be understood is dropped with a notice. */
export default definePageHandler(async (event): Promise<DekkingPagina> => {
  const readModel = useReadModel()
  const [table, catalogus, instrumenten] = await Promise.all([
    readModel.facetTable(),
    readModel.catalogus(),
    readModel.instrumenten(),
  ])
  const { keuze, fouten } = parseDekkingKeuze(queryParams(event), table)
  const dekking = searchDekking(instrumenten.waarde, catalogus.waarde.kenmerken, keuze)
  const groepen = table.groepen.keys()
  return {
    keuze,
    meldingen: fouten.map(({ melding }) => melding),
    dekking: { ...dekking, rows: dekking.rows.slice(0, MOST_ROWS) },
    totaal: dekking.rows.length,
    facetten: countFacetten(instrumenten.waarde, dekkingSelectie(keuze), groepen),
    verouderd: instrumenten.verouderd,
  }
})
