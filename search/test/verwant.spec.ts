import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readVerwant } from '../src/query/readVerwant.ts'
import { findVerwant } from '../src/related/findVerwant.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { proofRuns, proofTimeout } from './proofRuns.ts'

const engine = engineForTests()

describe.each([
  [52, 40],
  [1_000, 40],
])('verwante instrumenten over %i instrumenten', (count, runs) => {
  let catalogue: CatalogueForTests

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, count)
  })

  /** Any choice of an editor: some public, some not any more, some twice, some without a reason. */
  const anyChoice = fc.array(
    fc.record({
      slug: fc.oneof(
        { weight: 3, arbitrary: fc.nat(count - 1).map((i) => `instrument-${i}`) },
        { weight: 1, arbitrary: fc.constantFrom('weg', 'INSTRUMENT-1', 'een "ander" \\') },
      ),
      naam: fc.constant('Oude naam'),
      reden: fc.constantFrom(null, 'Past erbij.'),
    }),
    { maxLength: 6 },
  )

  it(
    'are those of the pure function over the whole catalogue',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(count - 1), anyChoice, async (i, verwant) => {
          const found = catalogue.instrumenten[i]
          if (!found) throw new Error(`No instrument ${i}`)
          const instrument = { ...found, verwant }
          const expected = findVerwant(instrument, catalogue.instrumenten)
          expect(await readVerwant(engine.reader, instrument)).toEqual(expected)
        }),
        proofRuns(runs),
      )
    },
    proofTimeout(runs),
  )
})
