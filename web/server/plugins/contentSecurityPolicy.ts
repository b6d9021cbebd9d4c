import { randomBytes } from 'node:crypto'
import { setResponseHeader } from 'h3'

/**
 * Scripts run only when they carry the nonce of this answer, and everything comes from here. Set
 * on every page, error pages too; answers without markup run nothing.
 */
export default defineNitroPlugin((nitro) => {
  // While developing, Vite puts styles into the page itself.
  if (import.meta.dev) return
  nitro.hooks.hook('render:html', (html, { event }) => {
    const nonce = randomBytes(16).toString('base64')
    const parts = [html.head, html.bodyAppend, html.bodyPrepend, html.body]
    for (const part of parts) part.forEach((chunk, i) => (part[i] = withNonce(chunk, nonce)))
    setResponseHeader(event, 'Content-Security-Policy', pagePolicy(nonce))
  })
})

function withNonce(markup: string, nonce: string): string {
  return markup.replaceAll('<script', `<script nonce="${nonce}"`)
}

function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
