import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchCatalogue } from '../src/catalogue/searchCatalogue.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { emptySelectie } from '../src/selection/selectie.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { anySelectie, GROEP_KEYS } from './generated/anySelectie.ts'
import { proofRuns, proofTimeout } from './proofRuns.ts'

const engine = engineForTests()

describe.each([
  [52, 100],
  [1_000, 60],
])('answers over %i instrumenten', (count, runs) => {
  let catalogue: CatalogueForTests

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, count)
    expect(catalogue.instrumenten).toHaveLength(count)
  })

  it(
    'gives the same page, total, order, reasons and counts as the pure functions',
    async () => {
      await fc.assert(
        fc.asyncProperty(anySelectie(fc.constant('')), async (selectie) => {
          const expected = searchCatalogue(catalogue.instrumenten, selectie, GROEP_KEYS)
          expect(await searchInstrumenten(engine.reader, selectie, GROEP_KEYS)).toEqual(expected)
        }),
        proofRuns(runs),
      )
    },
    proofTimeout(runs),
  )

  it('shows every instrument exactly once over all pages of the order match', async () => {
    const selectie = { ...emptySelectie(), kenmerk: ['1.3', '4.1', '5.2'], perPagina: 50 }
    const first = await searchInstrumenten(engine.reader, selectie, [])
    const slugs: string[] = []
    for (let pagina = 1; slugs.length < first.totaal; pagina += 1) {
      const { resultaten } = await searchInstrumenten(engine.reader, { ...selectie, pagina }, [])
      slugs.push(...resultaten.map(({ slug }) => slug))
    }
    expect(slugs).toHaveLength(first.totaal)
    expect(new Set(slugs).size).toBe(first.totaal)
  })

  it('answers a page past the end with nothing and the right total', async () => {
    const selectie = { ...emptySelectie(), kenmerk: ['4.1'], pagina: 999_999_999, perPagina: 100 }
    const answer = await searchInstrumenten(engine.reader, selectie, [])
    expect(answer.resultaten).toEqual([])
    expect(answer.totaal).toBeGreaterThan(0)
    const byName = await searchInstrumenten(engine.reader, { ...selectie, kenmerk: [] }, [])
    expect(byName).toMatchObject({ totaal: count, resultaten: [] })
  })
})
