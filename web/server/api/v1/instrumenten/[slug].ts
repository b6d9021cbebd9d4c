import { getRouterParam } from 'h3'
import { defineApiHandler } from '../../../problem/defineApiHandler'
import { notFound } from '../../../problem/problem'
import { refuseParameters } from '../../../problem/refuseParameters'
import { useReadModel } from '../../../readModel/useReadModel'

export default defineApiHandler(async (event) => {
  refuseParameters(event)
  const { waarde } = await useReadModel().instrument(getRouterParam(event, 'slug') ?? '')
  if (!waarde) throw notFound('Dit instrument bestaat niet of is niet meer openbaar.')
  return waarde
})
