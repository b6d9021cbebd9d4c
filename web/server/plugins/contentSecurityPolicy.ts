import { randomBytes } from 'node:crypto'
import { removeResponseHeader, setResponseHeader } from 'h3'
import { useEnvironment } from '../environment'
import { frameAncestors } from '../policy/framePolicy'
import { pagePolicy } from '../policy/pagePolicy'

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
    const { INSLUITEN_ORIGINS, CMS_PUBLIC_URL } = useEnvironment()
    const framers = { insluiten: INSLUITEN_ORIGINS, beheer: CMS_PUBLIC_URL }
    const ancestors = frameAncestors(event.path, framers)
    setResponseHeader(event, 'Content-Security-Policy', pagePolicy(nonce, ancestors))
    // The older header knows no list: left in place it would shut out the named origins too.
    if (ancestors.length > 0) removeResponseHeader(event, 'X-Frame-Options')
  })
})

function withNonce(markup: string, nonce: string): string {
  return markup.replaceAll('<script', `<script nonce="${nonce}"`)
}
