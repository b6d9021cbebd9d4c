import { nameKey } from '../../src/text/nameKey.ts'
import { STOP_WORDS } from '../../src/text/synonyms.ts'

/** A word of a text, as it is compared. */
export interface PlacedWord {
  word: string
  /** Words side by side differ by one. */
  place: number
  /** A small word in lower case: it takes a place, but is not looked for. */
  isSmall: boolean
}

/** The engine knows some signs as part of a word; others stand between words. */
const WORD = /[\p{L}\p{M}\p{N}\p{Sc}~°^<>=|]+/gu
const WORD_END = /[\p{L}\p{M}\p{N}\p{Sc}~°^<>=|]$/u
/** After these a new sentence, or a new part of one, begins: words are not side by side. */
const BREAK = /[;!?]|[.,] /
const BREAK_LENGTH = 8
const SMALL: ReadonlySet<string> = new Set(STOP_WORDS)

/**
 * The words of a text as the engine reads it: runs of letters and digits, without marks and
 * capitals.
 */
export function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  let place = 0
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (end > 0) place += BREAK.test(text.slice(end, match.index)) ? BREAK_LENGTH : 1
    end = match.index + match[0].length
    words.push({ word: nameKey(match[0]), place, isSmall: SMALL.has(match[0]) })
  }
  return words
}

/** True when a text ends in a word, so that more letters could follow. */
export function endsInWord(text: string): boolean {
  return WORD_END.test(text)
}

/** The words of a text as they are written. */
export function writtenWords(text: string): string[] {
  return text.match(WORD) ?? []
}
