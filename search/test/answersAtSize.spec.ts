import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchCatalogue } from '../src/catalogue/searchCatalogue.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { anySelectie, GROEP_KEYS } from './generated/anySelectie.ts'
import { anyText, typedText } from './generated/anyText.ts'
import { answerWithin, withoutMarkering } from './oracle/answerWithin.ts'
import { searchedFields } from './oracle/searchedFields.ts'
import { TextIndex } from './oracle/textIndex.ts'
import { findByRules } from './oracle/textRules.ts'
import { proofRuns, proofTimeout } from './proofRuns.ts'

const COUNT = 10_000
const RUNS = 12
const engine = engineForTests()

describe(`answers over ${COUNT} instrumenten`, () => {
  let catalogue: CatalogueForTests

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, COUNT)
    expect(catalogue.instrumenten).toHaveLength(COUNT)
  }, 120_000)

  it(
    'gives the same page, total, order, reasons and counts as the pure functions',
    async () => {
      await fc.assert(
        fc.asyncProperty(anySelectie(fc.constant('')), async (selectie) => {
          const expected = searchCatalogue(catalogue.instrumenten, selectie, GROEP_KEYS)
          expect(await searchInstrumenten(engine.reader, selectie, GROEP_KEYS)).toEqual(expected)
        }),
        proofRuns(RUNS),
      )
    },
    proofTimeout(RUNS),
  )

  it(
    'gives with a text what the pure functions give over what that text finds',
    async () => {
      await fc.assert(
        fc.asyncProperty(anySelectie(anyText), async (selectie) => {
          const found = await catalogue.find(selectie.q)
          const expected = answerWithin(catalogue.instrumenten, found, selectie, GROEP_KEYS)
          const answer = await searchInstrumenten(engine.reader, selectie, GROEP_KEYS)
          expect(withoutMarkering(answer)).toEqual(expected)
        }),
        proofRuns(RUNS),
      )
    },
    proofTimeout(RUNS),
  )

  it(
    'finds by a text exactly the instrumenten that the rules explain',
    async () => {
      const index = new TextIndex(
        catalogue.documents.map((document) => searchedFields(document).flat()),
      )
      await fc.assert(
        fc.asyncProperty(typedText, async (q) => {
          const found = (await catalogue.find(q)).map(({ slug }) => slug)
          const explained = [...findByRules(index, q)].map((i) => catalogue.documents[i]?.slug)
          expect(found.sort()).toEqual(explained.sort())
        }),
        proofRuns(RUNS),
      )
    },
    proofTimeout(RUNS),
  )
})
