import { engineText } from '../../src/text/engineText.ts'
import { synonymSettings } from '../../src/text/synonyms.ts'
import { endsInWord, type PlacedWord, wordsOf } from './documentWords.ts'
import type { TextIndex } from './textIndex.ts'
import { allowedErrors, beginsLike, isTypo } from './typingErrors.ts'

/** Words of a query side by side, taken as one; only what ends the query may be a beginning. */
interface Term {
  words: readonly string[]
  isLast: boolean
}

type Rule = (index: TextIndex, term: Term) => Iterable<number>

/** So many words of a query count. */
const MOST_WORDS = 10

const SYNONYMS: ReadonlyMap<string, string[][]> = new Map(
  Object.entries(synonymSettings()).map(([word, others]) => [key(word), others.map(plainWords)]),
)

/**
 * Every way in which an instrument can be found by a word of the query, or by words side by side
 * taken as one. The engine gives up after 150 words with one typing error and 50 with two; the
 * vocabulary of these tests stays below that.
 */
export const TEXT_RULES: Readonly<Record<string, Rule>> = {
  equal: (index, { words }) => index.withWord(words.join('')),
  beginning: (index, { words, isLast }) =>
    isLast ? withAny(index, (found) => found.startsWith(words.join(''))) : [],
  typingError: (index, { words, isLast }) => {
    const typed = words.join('')
    const errors = Math.max(0, allowedErrors(typed) - (words.length - 1))
    const isLike = isLast ? beginsLike : isTypo
    return withAny(index, (found) => isLike(typed, found, errors))
  },
  synonym: (index, { words }) =>
    [SYNONYMS.get(words.join(' ')), SYNONYMS.get(words.join(''))]
      .flatMap((others) => others ?? [])
      .flatMap((others) => [...withPhrase(index, others)]),
  /** One word that stands in the text as two; of all ways to part it the most common one. */
  parted: (index, { words }) => {
    const halves = bestHalves(index, words.join(''))
    return halves && halves.join(' ') !== words.join(' ') ? index.withPair(...halves) : []
  },
}

/**
 * The documents that a text of plain words finds: its words in order, each by itself or joined
 * with those beside it, are all explained by a rule.
 */
export function findByRules(index: TextIndex, q: string, rules = TEXT_RULES): Set<number> {
  const terms = termsOf(q)
  const reached: Set<number>[] = [index.all()]
  for (const [end, endingHere] of terms.entries()) {
    const found = new Set<number>()
    for (const term of endingHere) {
      const before = reached[end + 1 - term.words.length] ?? new Set()
      for (const i of explained(index, term, rules)) if (before.has(i)) found.add(i)
    }
    reached.push(found)
  }
  return reached.at(-1) ?? new Set()
}

/** The documents that the last word explains only together with the one or two before it. */
export function findByJoiningLast(index: TextIndex, q: string): Set<number> {
  const joined = (termsOf(q).at(-1) ?? []).filter(({ words }) => words.length > 1)
  return new Set(joined.flatMap((term) => [...explained(index, term, TEXT_RULES)]))
}

function explained(index: TextIndex, term: Term, rules: typeof TEXT_RULES): Set<number> {
  return new Set(Object.values(rules).flatMap((rule) => [...rule(index, term)]))
}

/** For each word that is looked for: the terms that end with it. */
function termsOf(q: string): Term[][] {
  const text = engineText(q)
  const words = lookedFor(wordsOf(text))
  const isOpen = endsInWord(text) && wordsOf(text).length <= MOST_WORDS
  return words.map((_, i) =>
    [1, 2, 3].flatMap((count) => {
      const taken = words.slice(Math.max(0, i + 1 - count), i + 1)
      if (taken.length < count || areApart(taken)) return []
      return [{ words: taken.map(({ word }) => word), isLast: isOpen && i === words.length - 1 }]
    }),
  )
}

/** Small words are not looked for, unless there is nothing else; then only the last of them is. */
function lookedFor(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const telling = words.filter(({ isSmall }) => !isSmall)
  return telling.length > 0 ? telling.slice(0, MOST_WORDS) : words.slice(-1)
}

function areApart(words: readonly PlacedWord[]): boolean {
  return words.some(({ place }, i) => i > 0 && place - (words[i - 1]?.place ?? 0) !== 1)
}

function withAny(index: TextIndex, fits: (word: string) => boolean): number[] {
  return [...index.words()].filter(fits).flatMap((word) => [...index.withWord(word)])
}

/** Every two words of the phrase stand as far apart as in the phrase, or nearer. */
function withPhrase(index: TextIndex, phrase: readonly string[]): Set<number> {
  const pairs = phrase.flatMap((first, i) =>
    phrase.slice(i + 1).map((second, j) => index.withPair(first, second, j + 1)),
  )
  const found = [...index.withWord(phrase[0] ?? '')]
  return new Set(found.filter((document) => pairs.every((pair) => pair.has(document))))
}

function bestHalves(index: TextIndex, word: string): [string, string] | null {
  let best: [string, string] | null = null
  let most = 0
  for (let at = 1; at < word.length; at += 1) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)]
    const count = index.withPair(...halves).size
    if (count > most) [best, most] = [halves, count]
  }
  return best
}

function plainWords(text: string): string[] {
  return wordsOf(text).flatMap(({ word, isSmall }) => (isSmall ? [] : [word]))
}

function key(text: string): string {
  return plainWords(text).join(' ')
}
