import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { InstrumentDocument } from '../src/document/instrumentDocument.ts'
import { type CatalogueForTests, catalogueForTests } from './catalogueForTests.ts'
import { engineForTests } from './engineForTests.ts'
import { typedText, typedWord } from './generated/anyText.ts'
import { wordsOf, writtenWords } from './oracle/documentWords.ts'
import { searchedFields } from './oracle/searchedFields.ts'
import { TextIndex } from './oracle/textIndex.ts'
import { findByJoiningLast, findByRules, TEXT_RULES } from './oracle/textRules.ts'
import { proofRuns, proofTimeout } from './proofRuns.ts'

const RUNS = 150
const engine = engineForTests()

describe('the instrumenten that a text finds', () => {
  let catalogue: CatalogueForTests
  let index: TextIndex

  beforeAll(async () => {
    catalogue = await catalogueForTests(engine, 200)
    index = new TextIndex(catalogue.documents.map((document) => searchedFields(document).flat()))
  })

  const find = async (q: string) => slugs(await catalogue.find(q))
  const slugsAt = (places: Iterable<number>) =>
    slugs([...places].flatMap((place) => catalogue.documents[place] ?? []))

  it(
    'are exactly those that the rules explain',
    async () => {
      await fc.assert(
        fc.asyncProperty(typedText, async (q) => {
          expect(await find(q)).toEqual(slugsAt(findByRules(index, q)))
        }),
        proofRuns(RUNS),
      )
    },
    proofTimeout(RUNS),
  )

  it.each([
    ['equal', 'taal werkgever'],
    ['beginning', 'schu'],
    ['typingError', 'solicitatietrainnig'],
    ['synonym', 'Middelbaar Beroepsonderwijs'],
    ['parted', 'taalhuis'],
  ])('need the rule %s, for one with %j', async (rule, q) => {
    const { [rule]: _without, ...others } = TEXT_RULES
    const found = await find(q)
    const withoutRule = slugsAt(findByRules(index, q, others))
    expect(found).toEqual(slugsAt(findByRules(index, q)))
    expect(withoutRule.length).toBeLessThan(found.length)
  })

  it(
    'hold every instrument with all the words, the last one begun, in any capitals and marks',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.infiniteStream(fc.nat()), async (nth, draws) => {
          const document = catalogue.documents[nth % catalogue.documents.length]
          if (!document) throw new Error('No instrument')
          const q = retype(wordsIn(document), (most) => Number(draws.next().value) % most)
          expect({ q, found: await find(q) }).toEqual({
            q,
            found: expect.arrayContaining([document.slug]),
          })
        }),
        proofRuns(RUNS),
      )
    },
    proofTimeout(RUNS),
  )

  it(
    'only get fewer by a word more, but for what it makes joined with the words before it',
    async () => {
      await fc.assert(
        fc.asyncProperty(typedText, typedWord, async (q, word) => {
          fc.pre(hasTelling(q))
          const longer = `${q} ${word}`
          const before = new Set(await find(q))
          const joined = new Set(slugsAt(findByJoiningLast(index, longer)))
          const more = (await find(longer)).filter((slug) => !before.has(slug))
          expect(more.filter((slug) => !joined.has(slug))).toEqual([])
        }),
        proofRuns(RUNS),
      )
    },
    proofTimeout(RUNS),
  )
})

function slugs(instrumenten: readonly { slug: string }[]): string[] {
  return instrumenten.map(({ slug }) => slug).sort()
}

/** The words of the document that are looked for, as they are written. */
function wordsIn(document: InstrumentDocument): string[] {
  const written = searchedFields(document).flat().flatMap(writtenWords)
  return [...new Set(written)].filter(hasTelling)
}

/** Some of these words, in another order and spelling, the last one perhaps half. */
function retype(words: readonly string[], draw: (most: number) => number): string {
  const chosen = Array.from({ length: 1 + draw(4) }, () => words[draw(words.length)] ?? '')
  const spelled = chosen.map((word) => SPELLINGS[draw(SPELLINGS.length)]?.(word) ?? word)
  const last = spelled.pop() ?? ''
  return [...spelled, last.slice(0, last.length - draw(Math.ceil(last.length / 2)))].join(' ')
}

const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.normalize('NFD'),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
]

function hasTelling(text: string): boolean {
  return wordsOf(text.toLowerCase()).some(({ isSmall }) => !isSmall)
}
