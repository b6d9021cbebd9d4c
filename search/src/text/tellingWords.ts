import { STOP_WORDS } from './synonyms.ts'

const SMALL_WORDS: ReadonlySet<string> = new Set(STOP_WORDS)

/** The words of a text in lower case but for the small ones; all of them when all are small. */
export function tellingWords(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : words
}
