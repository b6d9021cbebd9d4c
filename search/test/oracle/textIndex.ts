import { type PlacedWord, wordsOf } from './documentWords.ts'

type Numbers = ReadonlySet<number>
const NONE: Numbers = new Set()

/** Which documents hold a word, and which hold two words side by side. */
export class TextIndex {
  readonly #words = new Map<string, Set<number>>()
  readonly #pairs = new Map<string, Set<number>>()
  readonly #size: number

  /** @param documents the searched texts of every document */
  constructor(documents: readonly (readonly string[])[]) {
    this.#size = documents.length
    for (const [i, texts] of documents.entries()) {
      for (const text of texts)
        this.#add(
          i,
          wordsOf(text).filter(({ isSmall }) => !isSmall),
        )
    }
  }

  /** Every document. */
  all(): Set<number> {
    return new Set(Array.from({ length: this.#size }, (_, i) => i))
  }

  /** Every word that occurs. */
  words(): Iterable<string> {
    return this.#words.keys()
  }

  withWord(word: string): Numbers {
    return this.#words.get(word) ?? NONE
  }

  /** Documents that hold the second word at most so many places after the first. */
  withPair(first: string, second: string, within = 1): Numbers {
    const found = new Set<number>()
    for (let distance = 1; distance <= within; distance += 1)
      for (const i of this.#pairs.get(pairKey(first, second, distance)) ?? NONE) found.add(i)
    return found
  }

  #add(document: number, words: readonly PlacedWord[]): void {
    for (const [i, { word, place }] of words.entries()) {
      addTo(this.#words, word, document)
      for (const next of words.slice(i + 1, i + 3)) {
        const distance = next.place - place
        if (distance <= 2) addTo(this.#pairs, pairKey(word, next.word, distance), document)
      }
    }
  }
}

function pairKey(first: string, second: string, distance: number): string {
  return `${distance} ${first} ${second}`
}

function addTo(map: Map<string, Set<number>>, key: string, value: number): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}
