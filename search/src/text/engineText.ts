import { withoutSigns } from './signs.ts'
import { tellingWords } from './tellingWords.ts'

/**
 * What the engine is asked when a reader types this: decomposed, in lower case and without small
 * words, but for those in a quoted phrase.
 *
 * - The engine knows small words in lower case only: in "Het taalhuis" it would look for "het".
 * - It takes the last word, also a small one, for the beginning of a word that has to occur:
 *   "training voor" would find next to nothing.
 * - It knows a name of several words, such as "nederlands als tweede taal", as a synonym only when
 *   nothing stands between those words.
 * - It takes a loose accent for a letter: "´s avonds" would not find itself.
 * - It takes signs for letters; see `tiedWords`, by which the words beside them are found.
 */
export function engineText(q: string): string {
  const text = withoutSigns(q.normalize('NFKD').toLowerCase())
  return text.includes('"') ? text : tellingWords(text).join(' ')
}
