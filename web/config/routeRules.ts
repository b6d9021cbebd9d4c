import type { NitroRouteConfig } from 'nitropack/types'

/** On every answer: pages, files, errors and API. The policy for scripts is set with its nonce. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
}

/** What a query holds says something about a person; no cache on the way may keep it. */
const NOT_KEPT = { 'Cache-Control': 'no-store' }

/** A draft: for nobody but who was given the link, and for no index. */
const PREVIEW = { ...NOT_KEPT, 'X-Robots-Tag': 'noindex, nofollow' }

export const routeRules: Record<string, NitroRouteConfig & { noScripts?: boolean }> = {
  '/**': { headers: SECURITY_HEADERS },
  '/keuzehulp': { headers: NOT_KEPT },
  '/vergelijken': { headers: NOT_KEPT, noScripts: true },
  '/dekking': { headers: NOT_KEPT, noScripts: true },
  '/api/**': { headers: NOT_KEPT },
  '/api/voorbeeld/**': { headers: PREVIEW },
  '/bestanden/voorbeeld/**': { headers: PREVIEW },
  '/voorbeeld/**': { headers: PREVIEW, noScripts: true },
  // Read on a phone, on paper or aloud: plain HTML.
  '/instrumenten/*/client': { noScripts: true },
  // Inside the page of another system; who may do that stands in the content security policy.
  '/insluiten': { noScripts: true },
}
