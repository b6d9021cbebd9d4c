import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from '../torture/databases'
import { measureEdits } from '../torture/measureEdits'
import { reportOf, spread } from '../torture/report'
import { torture } from '../torture/torture'

const ROUNDS = Number(process.env['PROOF_ROUNDS'] ?? 10_000)
const TELL_EVERY = 20
const CONVERGED_WITHIN_MS = 5_000
/** What an editor may notice of the engine. */
const NOTICED_MS = 100

describe.concurrent.each(DATABASES)('the road from CMS to index on $name', ({ name, start }) => {
  let database: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    database = await start()
  })
  afterAll(() => database.stop())
  const where = () => (database.url ? { databaseUrl: database.url } : {})

  it('stays true whatever fails', async () => {
    const figures = await torture({
      ...where(),
      rounds: ROUNDS,
      seed: Number(process.env['PROOF_SEED'] ?? Date.now() % 1_000_000),
      onCheck: (soFar) => {
        if (soFar.checks % TELL_EVERY === 0)
          console.log(`${name}: ronde ${soFar.rounds}, ${spread(soFar.convergenceMs)}`)
      },
    })
    console.log(reportOf(name, figures))
    expect(figures.rounds).toBe(ROUNDS)
    expect(figures).toMatchObject({
      failedEdits: [],
      lostEdits: [],
      secretsSeen: [],
      differences: [],
    })
    expect(Math.max(...figures.convergenceMs)).toBeLessThan(CONVERGED_WITHIN_MS)
  })
})

describe.each(DATABASES)('an editor on $name', ({ name, start }) => {
  it('does not wait for an engine that is silent', async () => {
    const database = await start()
    const { healthy, silent } = await measureEdits({
      edits: 400,
      ...(database.url && { databaseUrl: database.url }),
    }).finally(() => database.stop())
    console.log(`${name}, opslaan met zoekmachine, ms      ${spread(healthy)}`)
    console.log(`${name}, opslaan bij stille zoekmachine, ms ${spread(silent)}`)
    expect(median(silent) - median(healthy)).toBeLessThan(NOTICED_MS)
    expect(Math.max(...silent)).toBeLessThan(Math.max(...healthy) + NOTICED_MS)
  })
})

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
