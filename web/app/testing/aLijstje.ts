import type { LijstjeItem } from '../lijstje/lijstje'

export function aLijstjeItem(slug = 'jobclub', changes: Partial<LijstjeItem> = {}): LijstjeItem {
  return {
    slug,
    naam: `Naam van ${slug}`,
    kenmerken: [{ code: '4.1', werking: 'direct' }],
    ...changes,
  }
}

/** So many different instruments: nr-1, nr-2 and on. */
export function aLijstje(count: number): LijstjeItem[] {
  return Array.from({ length: count }, (_, i) => aLijstjeItem(`nr-${i + 1}`))
}
