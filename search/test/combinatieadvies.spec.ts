import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { adviseNeeds } from '../src/advice/adviseNeeds.ts'
import { readCombinatieadvies } from '../src/query/readCombinatieadvies.ts'
import { emptySelectie } from '../src/selection/selectie.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { anySelectie, oneSided } from './generated/anySelectie.ts'
import { anyText } from './generated/anyText.ts'
import { proofRuns, proofTimeout } from './proofRuns.ts'

const engine = engineForTests()
const oneSidedSelectie = fc
  .tuple(anySelectie(anyText), oneSided)
  .map(([selectie, kenmerk]) => ({ ...selectie, kenmerk }))

describe.each([
  [52, 60],
  [1_000, 40],
])('combinatieadvies over %i instrumenten', (count, runs) => {
  let catalogue: CatalogueForTests

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, count)
  })

  it(
    'is that of the pure function for kenmerken of one side, whatever else is asked',
    async () => {
      await fc.assert(
        fc.asyncProperty(oneSidedSelectie, async (selectie) => {
          const expected = adviseNeeds(catalogue.instrumenten, selectie)
          expect(expected).not.toBeNull()
          expect(await readCombinatieadvies(engine.reader, selectie)).toEqual(expected)
        }),
        proofRuns(runs),
      )
    },
    proofTimeout(runs),
  )

  it('is filled by classes of hits and, with many kenmerken, by candidates', async () => {
    for (const kenmerk of [['4.1'], ['1', '1.1', '1.3.1', '1.3.2', '4.1', '4.2']]) {
      const advies = await readCombinatieadvies(engine.reader, { ...emptySelectie(), kenmerk })
      expect(advies?.voorstellen).toHaveLength(3)
    }
  })

  it('asks the engine nothing when both sides are chosen', async () => {
    const gone = { ...engine.reader, multiSearch: () => Promise.reject(new Error('asked')) }
    const selectie = { ...emptySelectie(), kenmerk: ['4.1', '5.2'] }
    expect(await readCombinatieadvies(gone, selectie)).toBeNull()
  })
})
