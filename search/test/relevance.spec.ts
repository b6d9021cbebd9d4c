import { beforeAll, describe, expect, it } from 'vitest'
import type { InstrumentDocument } from '../src/document/instrumentDocument.ts'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { emptySelectie } from '../src/selection/selectie.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { wordsOf } from './oracle/documentWords.ts'
import { searchedFields } from './oracle/searchedFields.ts'

const engine = engineForTests()

describe('the order of relevance', () => {
  let catalogue: CatalogueForTests
  let documents: Map<string, InstrumentDocument>

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, 300)
    documents = new Map(catalogue.documents.map((document) => [document.slug, document]))
  })

  it('puts the instrument of that name first, but for those with a field that says just that', async () => {
    const named = catalogue.documents.filter(({ naam }) => isUnbroken(naam))
    expect(named.length).toBeGreaterThan(100)
    for (const { naam, slug } of named) {
      const found = (await catalogue.find(naam)).map((instrument) => instrument.slug)
      const before = found.slice(0, found.indexOf(slug))
      expect(found).toContain(slug)
      expect(before.filter((other) => !saysJust(documents.get(other), naam))).toEqual([])
    }
  })

  it.each(['werk', 'taal', 'cv training', 'sollicitatei'])(
    'is one order over all pages of %j',
    async (q) => {
      const whole = (await catalogue.find(q)).map(({ slug }) => slug)
      const paged: string[] = []
      for (let pagina = 1; paged.length < whole.length; pagina += 1) {
        const selectie = { ...emptySelectie(), q, pagina, perPagina: 7 }
        const { resultaten, totaal } = await searchInstrumenten(engine.reader, selectie, [])
        expect(totaal).toBe(whole.length)
        expect(resultaten.length).toBe(Math.min(7, whole.length - paged.length))
        paged.push(...resultaten.map(({ slug }) => slug))
      }
      expect(paged).toEqual(whole)
    },
  )
})

/** Words side by side: the engine puts words that stand closer together elsewhere first. */
function isUnbroken(naam: string): boolean {
  const words = wordsOf(naam.toLowerCase())
  return words.every(({ place, isSmall }, i) => place === i && !isSmall)
}

/** True when some field as a whole, be it a text or a list, has the words of this text and no more. */
function saysJust(document: InstrumentDocument | undefined, text: string): boolean {
  if (!document) return false
  return searchedFields(document).some((texts) => wordSet(texts.join(' ')) === wordSet(text))
}

function wordSet(text: string): string {
  return [...new Set(wordsOf(text).map(({ word }) => word))].sort().join(' ')
}
