/** What an evidence level means; the level says how well it was studied, not how big the effect is. */
const BEWIJS = [
  { kort: 'bewijs onbekend', lang: 'Onbekend' },
  { kort: 'alleen beschreven', lang: 'Alleen beschreven, niet onderzocht' },
  { kort: 'onderbouwd, effect niet gemeten', lang: 'Onderbouwd, effect niet gemeten' },
  { kort: 'aanwijzingen uit onderzoek', lang: 'Aanwijzingen uit onderzoek' },
  { kort: 'sterk bewijs', lang: 'Sterk: onderzoek met een controlegroep' },
] as const

export const MAX_BEWIJS = BEWIJS.length - 1

/** For a line of facts: "sterk bewijs". */
export function bewijsKort(niveau: number): string {
  return (BEWIJS[niveau] ?? BEWIJS[0]).kort
}

/** For the evidence block. */
export function bewijsLang(niveau: number): string {
  return (BEWIJS[niveau] ?? BEWIJS[0]).lang
}
