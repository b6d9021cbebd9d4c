import type { PublicInstrument } from '@keuzehulp/search'
import { sentences } from '../format/formatZin'

/** One condition of one instrument, to be checked by the coach. */
export interface Voorwaarde {
  key: string
  slug: string
  naam: string
  tekst: string
}

/** What has to be checked before these can start, a sentence each. */
export function voorwaardenOf(
  instrumenten: readonly Pick<PublicInstrument, 'slug' | 'naam' | 'voorwaarden'>[],
): Voorwaarde[] {
  return instrumenten.flatMap(({ slug, naam, voorwaarden }) =>
    sentences(voorwaarden).map((tekst) => ({
      key: voorwaardeKey(slug, tekst),
      slug,
      naam,
      tekst,
    })),
  )
}

/** With the text in it: when that changes, it has to be checked anew. */
export function voorwaardeKey(slug: string, tekst: string): string {
  return `${slug}: ${tekst}`
}
