export { paragraphs, sentences } from '#shared/text/sentences'
export { midSentence } from '@keuzehulp/search'

const LIST = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** "vorm", "vorm en fase", "vorm, fase en locatie" */
export function joinWords(words: readonly string[]): string {
  return LIST.format(words)
}

/** With a capital, as a sentence or a cell begins. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
