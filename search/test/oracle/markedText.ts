const CHARACTERS: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * The text that a markering shows.
 *
 * @throws when it holds any other markup than marks that open and close
 */
export function textOf(html: string): string {
  const text = html.replace(/<mark>([^<>]*)<\/mark>/g, '$1')
  if (/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) throw new Error(`Not escaped: ${html}`)
  return text.replace(/&[^;]+;/g, (entity) => CHARACTERS[entity] ?? entity)
}
