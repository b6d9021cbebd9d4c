import { type Gesprek, MAX_BEKIJKEN, MAX_KENMERKEN } from './gesprek'
import { reduceGesprek } from './reduceGesprek'

/** What another page gives along: `#lijstje=slug,slug&kenmerk=4.1,5.2`. */
export interface StartFragment {
  lijstje: string[]
  kenmerken: string[]
}

/** Reads the fragment; what has no meaning is left out. */
export function parseStart(hash: string): StartFragment {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const read = (name: string, form: RegExp) => {
    const items = params.getAll(name).flatMap((value) => value.split(','))
    return [...new Set(items.map((item) => item.trim()))].filter((item) => form.test(item))
  }
  return {
    lijstje: read('lijstje', /^[a-z0-9][a-z0-9-]*$/),
    kenmerken: read('kenmerk', /^\d+(\.\d+)*$/),
  }
}

export function isEmptyStart({ lijstje, kenmerken }: StartFragment): boolean {
  return lijstje.length === 0 && kenmerken.length === 0
}

/** The conversation with what was given along, as far as there is room, and what was left out. */
export function addStart(
  gesprek: Gesprek,
  { lijstje, kenmerken }: StartFragment,
): { gesprek: Gesprek; meldingen: string[] } {
  let next = gesprek
  for (const code of kenmerken) next = reduceGesprek(next, { soort: 'kenmerk', code, kies: true })
  for (const slug of lijstje) next = reduceGesprek(next, { soort: 'lijstje', slug, kies: true })

  const meldingen: string[] = []
  if (kenmerken.some((code) => !next.kenmerken.includes(code)))
    meldingen.push(`Jullie kunnen hier aan ${MAX_KENMERKEN} dingen werken. De rest is weggelaten.`)
  if (lijstje.some((slug) => !next.lijstje.includes(slug)))
    meldingen.push(
      `Van jullie lijstje staan er hier ${MAX_BEKIJKEN}. Meer tegelijk bekijken kan niet. Bij stap 3 kun je andere kiezen.`,
    )
  return { gesprek: next, meldingen }
}
