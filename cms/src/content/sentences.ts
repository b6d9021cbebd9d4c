/** The sentences of a plain text, without the white space around them. */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+(?=[^a-z\s])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** The words of a text; a number or a word with a hyphen or apostrophe is one. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? []
}
