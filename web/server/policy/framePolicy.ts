/** The page that is made to stand inside the page of another system; no other page may. */
const EMBEDDED_PAGE = /^\/insluiten\/?(\?|$)/

/** The origins that may show this page inside one of their own. */
export function frameAncestors(path: string, origins: readonly string[]): readonly string[] {
  return EMBEDDED_PAGE.test(path) ? origins : []
}
