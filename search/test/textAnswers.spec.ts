import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { anySelectie, GROEP_KEYS } from './generated/anySelectie.ts'
import { anyText } from './generated/anyText.ts'
import { answerWithin, withoutMarkering } from './oracle/answerWithin.ts'
import { textOf } from './oracle/markedText.ts'
import { proofRuns, proofTimeout } from './proofRuns.ts'

const engine = engineForTests()

describe.each([
  [52, 70],
  [1_000, 50],
])('answers with a text over %i instrumenten', (count, runs) => {
  let catalogue: CatalogueForTests

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, count)
  })

  it(
    'are those of the pure functions over what the text finds, in its order of relevance',
    async () => {
      await fc.assert(
        fc.asyncProperty(anySelectie(anyText), async (selectie) => {
          const found = await catalogue.find(selectie.q)
          const expected = answerWithin(catalogue.instrumenten, found, selectie, GROEP_KEYS)
          const answer = await searchInstrumenten(engine.reader, selectie, GROEP_KEYS)
          expect(withoutMarkering(answer)).toEqual(expected)
        }),
        proofRuns(runs),
      )
    },
    proofTimeout(runs),
  )

  it(
    'mark words in name and samenvatting and change nothing else in them',
    async () => {
      const withTelling = fc.oneof(anySelectie(anyText), anySelectie(fc.constant('')))
      await fc.assert(
        fc.asyncProperty(withTelling, async (selectie) => {
          const { resultaten } = await searchInstrumenten(engine.reader, selectie, [])
          for (const { naam, samenvatting, markering } of resultaten) {
            expect(markering === undefined).toBe(selectie.q === '')
            if (!markering) continue
            expect(textOf(markering.naam)).toBe(naam)
            expect(textOf(markering.samenvatting)).toBe(samenvatting ?? '')
          }
        }),
        proofRuns(runs),
      )
    },
    proofTimeout(runs),
  )
})
