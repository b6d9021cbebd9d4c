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

/** The paragraphs of a plain text. */
export function paragraphs(text: string | null): string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** The sentences of a plain text: who reads with effort reads one at a time. */
export function sentences(text: string | null): string[] {
  return paragraphs(text).flatMap((paragraph) =>
    Array.from(SENTENCES.segment(paragraph), ({ segment }) => segment.trim()),
  )
}
