import { afterAll, describe } from 'vitest'
import { findPostgres, startPostgres } from '../support/startPostgres'
import { describeFilling } from './fillBehaviour'

const programs = findPostgres()

describe.skipIf(!programs)('filling the database with generated instruments, on PostgreSQL', () => {
  let stop = async () => {}
  describeFilling(async () => {
    const postgres = await startPostgres(programs ?? '')
    stop = postgres.stop
    return { databaseUrl: postgres.url }
  })
  afterAll(() => stop())
})
