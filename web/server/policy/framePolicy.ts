/** The page that is made to stand inside the page of another system; no other page may. */
const EMBEDDED_PAGE = /^\/insluiten\/?(\?|$)/

/** Previews, which the admin shows in a page of its own. */
const PREVIEW_PAGE = /^\/voorbeeld\//

/** Who may show what. */
interface Framers {
  /** Origins of systems that embed the search window. */
  insluiten: readonly string[]
  /** The origin of the admin. */
  beheer?: string | undefined
}

/** The origins that may show this page inside one of their own. */
export function frameAncestors(path: string, { insluiten, beheer }: Framers): readonly string[] {
  if (EMBEDDED_PAGE.test(path)) return insluiten
  return beheer && PREVIEW_PAGE.test(path) ? namesOf(beheer) : []
}

/** On this machine itself the admin has two names. */
function namesOf(origin: string): string[] {
  const local = origin.replace('//127.0.0.1', '//localhost')
  return local === origin ? [origin] : [origin, local]
}
