interface Block {
  type?: unknown
  text?: unknown
  url?: unknown
  children?: unknown
}

/** The text of a field with blocks, a paragraph on each line; a link with its address behind it. */
export function blocksText(blocks: unknown): string {
  return Array.isArray(blocks) ? blocks.map(blockText).join('\n') : ''
}

function blockText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { type, text, url, children }: Block = value
  if (typeof text === 'string') return text
  const inner = Array.isArray(children) ? children.map(blockText) : []
  if (type === 'list') return inner.map((item) => `- ${item}`).join('\n')
  return type === 'link' ? `${inner.join('')} (${String(url)})` : inner.join('')
}
