import { defineApiHandler } from '../../problem/defineApiHandler'
import { refuseParameters } from '../../problem/refuseParameters'
import { useReadModel } from '../../readModel/useReadModel'

export default defineApiHandler(async (event) => {
  refuseParameters(event)
  const readModel = useReadModel()
  const [catalogus, counts] = await Promise.all([readModel.catalogus(), readModel.counts()])
  const groepen = catalogus.waarde.facetgroepen.map(({ sleutel, naam, waarden }) => ({
    sleutel,
    naam,
    waarden: waarden.map((waarde) => ({
      sleutel: waarde.sleutel,
      naam: waarde.naam,
      aantal: counts.waarde[sleutel]?.[waarde.sleutel] ?? 0,
    })),
  }))
  return { groepen }
})
