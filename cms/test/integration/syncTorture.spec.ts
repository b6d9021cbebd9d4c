import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from '../torture/databases'
import { torture } from '../torture/torture'

/** A sample; `npm run proof -- sync` does the same ten thousand times. */
const ROUNDS = 60

describe.each(DATABASES)('the road from CMS to index on $name', ({ start }) => {
  let database: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    database = await start()
  })
  afterAll(() => database.stop())

  it('stays true whatever fails', { timeout: 300_000 }, async () => {
    const where = database.url ? { databaseUrl: database.url } : {}
    const figures = await torture({ ...where, rounds: ROUNDS, seed: 20_261_123 })
    expect(figures).toMatchObject({
      rounds: ROUNDS,
      failedEdits: [],
      lostEdits: [],
      secretsSeen: [],
      differences: [],
    })
    expect(figures.checks).toBeGreaterThan(0)
  })
})
