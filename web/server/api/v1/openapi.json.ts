import { openapi } from '../../openapi/openapi'
import { defineApiHandler } from '../../problem/defineApiHandler'
import { refuseParameters } from '../../problem/refuseParameters'
import { useReadModel } from '../../readModel/useReadModel'

export default defineApiHandler(async (event) => {
  refuseParameters(event)
  return openapi((await useReadModel().catalogus()).waarde.facetgroepen)
})
