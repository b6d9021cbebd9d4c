import type { RangeKey } from '@keuzehulp/search'

/** Raised when what is kept can no longer be read as before. */
export const GESPREK_VERSIE = 1

export const MAX_KENMERKEN = 5
export const MAX_BEKIJKEN = 4
export const MAX_VRAGEN = 8
export const MAX_TEKST = { reden: 600, volgendeStap: 240, wie: 80, vraag: 160 } as const

/** Who decides what, as the client says it. */
export const ROLVERDELINGEN = ['zelf', 'samen', 'coach', 'weet-niet'] as const
export type Rolverdeling = (typeof ROLVERDELINGEN)[number]

/** Options that are no instrument and always there. */
export const VASTE_OPTIES = ['nog-niet', 'combinatie'] as const
export type VasteOptie = (typeof VASTE_OPTIES)[number]

export const BESLUITEN = ['kiezen', 'combinatie', 'nog-niet', 'later'] as const
export type Besluit = (typeof BESLUITEN)[number]

/** Everything coach and client say to each other here. It stays on their device. */
export interface Gesprek {
  begonnenOp: string
  /** From 1. */
  stap: number
  rolverdeling: Rolverdeling | null
  /** What they want to work on. */
  kenmerken: string[]
  /** What was asked and is not for now. */
  nietNu: string[]
  praktisch: Record<string, string[]>
  grenzen: Partial<Record<RangeKey, number>>
  /** The instruments they look at, by slug. */
  lijstje: string[]
  vasteOpties: VasteOptie[]
  waarden: string[]
  besluit: Besluit | null
  /** Slugs from the lijstje. */
  gekozen: string[]
  reden: string
  volgendeStap: string
  wie: string
  datum: string | null
  vragen: string[]
  /** Conditions that were checked; see `voorwaardeKey`. */
  nagegaan: string[]
}

/** A conversation in which nothing was said yet. */
export function emptyGesprek(begonnenOp: string): Gesprek {
  return {
    begonnenOp,
    stap: 1,
    rolverdeling: null,
    kenmerken: [],
    nietNu: [],
    praktisch: {},
    grenzen: {},
    lijstje: [],
    vasteOpties: [],
    waarden: [],
    besluit: null,
    gekozen: [],
    reden: '',
    volgendeStap: '',
    wie: '',
    datum: null,
    vragen: [],
    nagegaan: [],
  }
}

/** True when there is nothing in it to keep. */
export function isEmptyGesprek(gesprek: Gesprek): boolean {
  const empty = emptyGesprek(gesprek.begonnenOp)
  return JSON.stringify({ ...gesprek, stap: empty.stap }) === JSON.stringify(empty)
}
