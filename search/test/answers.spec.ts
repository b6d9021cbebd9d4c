import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchCatalogue } from '../src/catalogue/searchCatalogue.ts'
import type { PublicInstrument } from '../src/document/instrumentDocument.ts'
import { readAllInstrumenten } from '../src/query/readCatalogus.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { emptySelectie, type Selectie } from '../src/selection/selectie.ts'
import { rebuildIndexes } from '../src/sync/rebuildIndexes.ts'
import { aCatalogusEntry, generateEntries, MemorySource } from '../src/testing/index.ts'
import { engineForTests } from './engineForTests.ts'

const GROEPEN = { vorm: ['groep', 'individueel', 'online'], fase: ['orientatie', 'bemiddeling'] }
const LEAVES = ['1.3.1', '1.3.2', '2.1', '4.1', '4.2', '5.1', '5.2']
const CODES = ['1', '1.3', ...LEAVES]

const engine = engineForTests()

const selecties: fc.Arbitrary<Selectie> = fc.record({
  q: fc.constant(''),
  kenmerk: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 7 }),
  werking: fc.constantFrom('alle' as const, 'direct' as const),
  combineer: fc.constantFrom('of' as const, 'en' as const),
  praktisch: fc.record(
    {
      vorm: fc.uniqueArray(fc.constantFrom(...GROEPEN.vorm), { minLength: 1 }),
      fase: fc.uniqueArray(fc.constantFrom(...GROEPEN.fase), { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
  grenzen: fc.record(
    {
      duurMaxWeken: fc.integer({ min: 0, max: 30 }),
      urenPerWeekMax: fc.integer({ min: 0, max: 40 }),
      kostenMax: fc.integer({ min: 0, max: 9000 }),
      wachttijdMaxWeken: fc.integer({ min: 0, max: 12 }),
    },
    { requiredKeys: [] },
  ),
  sorteer: fc.constantFrom('match' as const, 'naam' as const, 'recent' as const, null),
  pagina: fc.integer({ min: 1, max: 6 }),
  perPagina: fc.constantFrom(1, 7, 20, 100),
})

describe.each([52, 1_000])('answers over %i instrumenten', (count) => {
  let instrumenten: PublicInstrument[]

  beforeAll(async () => {
    const source = new MemorySource(generateEntries(count, 7, { codes: LEAVES, groepen: GROEPEN }))
    source.catalogus = aCatalogusEntry()
    await rebuildIndexes({ source, writer: engine.writer })
    instrumenten = await readAllInstrumenten(engine.reader, 100_000)
    expect(instrumenten).toHaveLength(count)
  })

  it('gives the same page, total, order, reasons and counts as the pure functions', async () => {
    await fc.assert(
      fc.asyncProperty(selecties, async (selectie) => {
        const expected = searchCatalogue(instrumenten, selectie, Object.keys(GROEPEN))
        const answer = await searchInstrumenten(engine.reader, selectie, Object.keys(GROEPEN))
        expect(answer).toEqual(expected)
      }),
      { numRuns: 150, seed: 20_261_123 },
    )
  })

  it('shows every instrument exactly once over all pages of the order match', async () => {
    const selectie = { ...emptySelectie(), kenmerk: ['1.3', '4.1', '5.2'], perPagina: 20 }
    const first = await searchInstrumenten(engine.reader, selectie, [])
    const slugs: string[] = []
    for (let pagina = 1; (pagina - 1) * 20 < first.totaal; pagina += 1) {
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
