import { createError, getRouterParam } from 'h3'
import type { InstrumentPagina } from '~~/shared/types/pagina'
import { definePageHandler } from '../../problem/definePageHandler'
import { useReadModel } from '../../readModel/useReadModel'

export default definePageHandler(async (event): Promise<InstrumentPagina> => {
  const { waarde, verouderd } = await useReadModel().instrument(getRouterParam(event, 'slug') ?? '')
  if (!waarde) throw createError({ statusCode: 404, statusMessage: 'Niet gevonden' })
  return { instrument: waarde, verouderd }
})
