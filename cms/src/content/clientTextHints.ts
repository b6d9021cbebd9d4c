import { AVOIDED_WORDS } from './avoidedWords'
import { splitSentences, words } from './sentences'

const LONGEST_SENTENCE = 20
const AVERAGE_SENTENCE = 12

/**
 * What would make a text for clients easier to read, in Dutch; empty when there is nothing to
 * say. A help for whoever writes, not a measure of language level: only readers can tell that.
 */
export function clientTextHints(text: string): string[] {
  const sentences = splitSentences(text)
  return [...longSentenceHints(sentences), ...averageHints(sentences), ...wordHints(text)]
}

function longSentenceHints(sentences: readonly string[]): string[] {
  return sentences
    .filter((sentence) => words(sentence).length > LONGEST_SENTENCE)
    .map(
      (sentence) =>
        `Deze zin heeft meer dan ${LONGEST_SENTENCE} woorden. Maak er twee van: “${sentence}”`,
    )
}

function averageHints(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return []
  const average = sentences.flatMap(words).length / sentences.length
  if (average <= AVERAGE_SENTENCE) return []
  const shown = average.toFixed(1).replace('.', ',')
  return [`De zinnen hebben gemiddeld ${shown} woorden. Houd het op ${AVERAGE_SENTENCE} of minder.`]
}

function wordHints(text: string): string[] {
  const used = new Set(words(text.toLowerCase()))
  return Object.entries(AVOIDED_WORDS)
    .filter(([word]) => used.has(word))
    .map(([word, better]) => `Vermijd “${word}”. Schrijf bijvoorbeeld “${better}”.`)
}
