import { defineApiHandler } from '../../problem/defineApiHandler'
import { refuseParameters } from '../../problem/refuseParameters'
import { useReadModel } from '../../readModel/useReadModel'
import { kenmerkenTree } from '../../readModel/kenmerkenTree'

export default defineApiHandler(async (event) => {
  refuseParameters(event)
  const readModel = useReadModel()
  const [catalogus, counts] = await Promise.all([readModel.catalogus(), readModel.counts()])
  return { kenmerken: kenmerkenTree(catalogus.waarde.kenmerken, counts.waarde['kenmerk'] ?? {}) }
})
