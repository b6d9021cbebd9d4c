import type { Problem } from './validationError'

const WEB_PROTOCOLS = ['http:', 'https:']
const LINK_PROTOCOLS = [...WEB_PROTOCOLS, 'mailto:', 'tel:']

const hasProtocol = (value: string, protocols: string[]): boolean =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)

/** An address of a page on the web; other schemes can carry script. */
const isWebAddress = (value: string): boolean => hasProtocol(value, WEB_PROTOCOLS)

/** A link in running text: a web page, an e-mail address, a phone number or a page of our own. */
const isSafeLink = (value: string): boolean =>
  /^[/#](?!\/)/.test(value) || hasProtocol(value, LINK_PROTOCOLS)

interface BlockNode {
  type?: string
  url?: string
  children?: BlockNode[]
}

const unsafeLinksIn = (node: BlockNode): string[] => [
  ...(node.type === 'link' && !isSafeLink(node.url ?? '') ? [node.url ?? ''] : []),
  ...(node.children ?? []).flatMap(unsafeLinksIn),
]

/** The links of a text with blocks that readers may not get. */
export function blockLinkProblems(field: string, blocks: unknown): Problem[] {
  if (!Array.isArray(blocks)) return []
  return (blocks as BlockNode[]).flatMap(unsafeLinksIn).map((link) => ({
    path: [field],
    message: `De link "${link}" kan niet. Gebruik een adres dat begint met https://, http://, mailto: of tel:.`,
  }))
}

/** A single address field, empty or a page on the web. */
export function addressProblems(path: Problem['path'], value: unknown): Problem[] {
  if (typeof value !== 'string' || value.trim() === '' || isWebAddress(value)) return []
  return [{ path, message: 'Een webadres begint met https:// of http://.' }]
}
