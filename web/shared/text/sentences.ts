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

/** As much of a text about an option as is told at first. */
const FIRST_SENTENCES = 2

/** The first sentences of a text; what is short already stays as it is. */
export function beginning(text: string | null): string | null {
  return text === null ? null : sentences(text).slice(0, FIRST_SENTENCES).join(' ')
}
