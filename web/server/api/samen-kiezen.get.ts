import type { SamenKiezenPagina } from '~~/shared/types/samenKiezen'
import { definePageHandler } from '../problem/definePageHandler'
import { useReadModel } from '../readModel/useReadModel'
import { gesprekInstrument } from '../samenkiezen/gesprekInstrument'

/** The same for everybody: what is chosen from it never comes here. */
export default definePageHandler(async (): Promise<SamenKiezenPagina> => {
  const readModel = useReadModel()
  const [catalogus, instrumenten] = await Promise.all([
    readModel.catalogus(),
    readModel.instrumenten(),
  ])
  const { kenmerken, facetgroepen, waarden } = catalogus.waarde
  return {
    instrumenten: instrumenten.waarde.map(gesprekInstrument),
    kenmerken: kenmerken.map(({ code, naam, parent, volgorde, clientUitleg, intakevraag }) => ({
      code,
      naam,
      parent,
      volgorde,
      clientUitleg,
      intakevraag,
    })),
    facetgroepen,
    waarden,
    verouderd: catalogus.verouderd || instrumenten.verouderd,
  }
})
