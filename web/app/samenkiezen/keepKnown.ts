import { formatAantal } from '../format/formatGetal'
import type { Gesprek } from './gesprek'
import type { GesprekCatalogus } from './gesprekCatalogus'

/** A conversation without what the catalogue no longer has, and what that was. */
export function keepKnown(
  gesprek: Gesprek,
  { instrumenten, kenmerken, facetgroepen, waarden }: GesprekCatalogus,
): { gesprek: Gesprek; meldingen: string[] } {
  const slugs = new Set(instrumenten.map(({ slug }) => slug))
  const codes = new Set(kenmerken.map(({ code }) => code))
  const sleutels = new Set(waarden.map(({ sleutel }) => sleutel))
  const known: Gesprek = {
    ...gesprek,
    kenmerken: gesprek.kenmerken.filter((code) => codes.has(code)),
    nietNu: gesprek.nietNu.filter((code) => codes.has(code)),
    lijstje: gesprek.lijstje.filter((slug) => slugs.has(slug)),
    gekozen: gesprek.gekozen.filter((slug) => slugs.has(slug)),
    waarden: gesprek.waarden.filter((sleutel) => sleutels.has(sleutel)),
    praktisch: knownPraktisch(gesprek.praktisch, facetgroepen),
  }
  const lost = [
    said(gesprek.kenmerken, known.kenmerken, 'onderwerp', 'onderwerpen'),
    said(gesprek.lijstje, known.lijstje, 'mogelijkheid', 'mogelijkheden'),
    said(
      gesprek.waarden,
      known.waarden,
      'ding dat je belangrijk vindt',
      'dingen die je belangrijk vindt',
    ),
    said(values(gesprek.praktisch), values(known.praktisch), 'wens', 'wensen'),
  ]
  return { gesprek: known, meldingen: lost.filter((melding) => melding !== null) }
}

function knownPraktisch(
  praktisch: Gesprek['praktisch'],
  facetgroepen: GesprekCatalogus['facetgroepen'],
): Gesprek['praktisch'] {
  const entries = facetgroepen.map(({ sleutel, waarden }) => {
    const chosen = Object.hasOwn(praktisch, sleutel) ? praktisch[sleutel] : undefined
    return [sleutel, waarden.map((w) => w.sleutel).filter((w) => chosen?.includes(w))] as const
  })
  return Object.fromEntries(entries.filter(([, chosen]) => chosen.length > 0))
}

function values(praktisch: Gesprek['praktisch']): string[] {
  return Object.values(praktisch).flat()
}

function said(
  before: readonly string[],
  after: readonly string[],
  singular: string,
  plural: string,
): string | null {
  const lost = before.length - after.length
  if (lost === 0) return null
  return `${formatAantal(lost, singular, plural)} ${lost === 1 ? 'bestaat' : 'bestaan'} niet meer. Dat is weggehaald.`
}
