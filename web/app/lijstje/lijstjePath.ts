import { isSlug } from './parseLijstje'
import { MAX_LIJSTJE } from './lijstje'

export const LIJSTJE_PATH = '/lijstje'

/** A link to this lijstje. What stands behind the # stays in the browser: no server sees it. */
export function sharedLijstjePath(slugs: readonly string[]): string {
  return `${LIJSTJE_PATH}#i=${slugs.map(encodeURIComponent).join(',')}`
}

/** Samen kiezen with these instruments, told to the browser alone. */
export function samenKiezenPath(slugs: readonly string[]): string {
  const path = '/samen-kiezen'
  return slugs.length === 0 ? path : `${path}#lijstje=${slugs.map(encodeURIComponent).join(',')}`
}

/** The slugs in the fragment of a shared link, each once; none when it is about something else. */
export function readSharedSlugs(hash: string): string[] {
  const given = new URLSearchParams(hash.replace(/^#/, '')).get('i') ?? ''
  const slugs = given.split(',').map((slug) => slug.trim())
  return [...new Set(slugs.filter(isSlug))].slice(0, MAX_LIJSTJE)
}
