import { afterAll, describe } from 'vitest'
import { findPostgres, startPostgres } from '../support/startPostgres'
import { describeReview } from './reviewBehaviour'

const programs = findPostgres()

describe.skipIf(!programs)('the review of an instrument, on PostgreSQL', () => {
  let stop = async () => {}
  describeReview(async () => {
    const postgres = await startPostgres(programs ?? '')
    stop = postgres.stop
    return { databaseUrl: postgres.url }
  })
  afterAll(() => stop())
})
