import { isSlug } from './parseLijstje'
import { MAX_LIJSTJE } from './lijstje'

export const LIJSTJE_PATH = '/lijstje'

/** A link to this lijstje. What stands behind the # stays in the browser: no server sees it. */
export function sharedLijstjePath(slugs: readonly string[]): string {
  return `${LIJSTJE_PATH}#i=${slugs.map(encodeURIComponent).join(',')}`
}

/** The way to the own lijstje; what they want to work on goes along, told to the browser alone. */
export function lijstjePath(kenmerk: readonly string[]): string {
  return `${LIJSTJE_PATH}${fragment({ kenmerk })}`
}

/** Samen kiezen with these instruments and needs, told to the browser alone. */
export function samenKiezenPath(
  lijstje: readonly string[],
  kenmerk: readonly string[] = [],
): string {
  return `/samen-kiezen${fragment({ lijstje, kenmerk })}`
}

function fragment(lists: Record<string, readonly string[]>): string {
  const parts = Object.entries(lists)
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => `${name}=${items.map(encodeURIComponent).join(',')}`)
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** The slugs in the fragment of a shared link, each once; none when it is about something else. */
export function readSharedSlugs(hash: string): string[] {
  const given = new URLSearchParams(hash.replace(/^#/, '')).get('i') ?? ''
  const slugs = given.split(',').map((slug) => slug.trim())
  return [...new Set(slugs.filter(isSlug))].slice(0, MAX_LIJSTJE)
}
