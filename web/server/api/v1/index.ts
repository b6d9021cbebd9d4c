import { defineApiHandler } from '../../problem/defineApiHandler'
import { notFound } from '../../problem/problem'

export default defineApiHandler(async () => {
  throw notFound('Dit adres bestaat niet. Wat er wel is, staat in /api/v1/openapi.json.')
})
