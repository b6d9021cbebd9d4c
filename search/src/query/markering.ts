/**
 * The engine marks found words with two characters of the private use area, which no text of the
 * catalogue contains. So the text can be escaped first and the marks made into tags after.
 */
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escaped HTML in which only `<mark>` is markup. */
export function markedHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(MARK_START, '<mark>')
    .replaceAll(MARK_END, '</mark>')
}
