import { defineApiHandler } from '../problem/defineApiHandler'
import { notFound } from '../problem/problem'

export default defineApiHandler(async () => {
  throw notFound('Dit adres bestaat niet. De API staat onder /api/v1.')
})
