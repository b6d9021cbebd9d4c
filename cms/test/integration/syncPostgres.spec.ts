import { afterAll, describe } from 'vitest'
import { findPostgres, startPostgres } from '../support/startPostgres'
import { describeSync } from './syncBehaviour'

const programs = findPostgres()

describe.skipIf(!programs)('from CMS to index, on PostgreSQL', () => {
  let stop = async () => {}
  describeSync(async () => {
    const postgres = await startPostgres(programs ?? '')
    stop = postgres.stop
    return { databaseUrl: postgres.url }
  })
  afterAll(() => stop())
})
