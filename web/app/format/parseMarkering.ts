interface MarkedPart {
  text: string
  isMarked: boolean
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * Reads the API's `markering`: escaped HTML in which only `<mark>` is markup. What comes out is
 * text, so nothing in it can ever become an element.
 */
export function parseMarkering(html: string): MarkedPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1]
      return { text: unescape(inner ?? part), isMarked: inner !== undefined }
    })
}

function unescape(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}
