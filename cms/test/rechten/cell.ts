export const ROLLEN = ['niemand', 'leverancier', 'beheergroep', 'superbeheer'] as const
export type Vrager = (typeof ROLLEN)[number]

/** Whose the instrument is, seen from the leverancier who asks. */
export const EIGENAREN = ['eigen', 'ander', 'geen'] as const
export type Eigenaar = (typeof EIGENAREN)[number]

export const STANDEN = ['concept', 'ingediend', 'teruggestuurd', 'goedgekeurd'] as const
export type StandVan = (typeof STANDEN)[number]

/** What an action is done to. */
export interface Doel {
  eigenaar: Eigenaar
  stand: StandVan
}

/**
 * - `gedaan`: it is done, and what it is for has changed;
 * - `gelezen`: answered, and nothing has changed;
 * - `genegeerd`: answered, but what was asked has not been done;
 * - `geweigerd`: 401, 403, 404 or 405: this account may not;
 * - `nu niet`: 400 or 409: it may, but not in this stand, or not like this.
 */
export type Verwachting = 'gedaan' | 'gelezen' | 'genegeerd' | 'geweigerd' | 'nu niet'

/** What an action has to work with. */
export interface Target {
  /** documentId of the instrument. */
  id: string
  /** Of a second instrument with the same owner and stand, for the actions on several. */
  second: string
  /** The hash of its draft, as the reviewer has it. */
  versie: string
  /** The documentId of another leverancier's instrument. */
  foreign: string
  leverancier: { eigen: string; ander: string }
  /** Number of an account of the other leverancier. */
  otherUser: number
  /** Number of a file of somebody else. */
  foreignFile: number
  /** A kenmerk to refer to. */
  kenmerk: string
}

/** One way of asking for something. */
export interface Handeling {
  naam: string
  method: string
  url: (target: Target) => string
  body?: (target: Target) => object
  /** A file that is sent along. */
  file?: true
  /** What ought to come of it. */
  verwacht: (vrager: Vrager, doel: Doel) => Verwachting
  /** False when it is not about one instrument: it is then tried once for each rol. */
  perInstrument?: false
  /** An answer that must not name this. */
  verzwijgt?: (target: Target) => string[]
}

/** One thing tried: who does what to which instrument. */
export interface Cell extends Doel {
  vrager: Vrager
  handeling: Handeling
}

export const isBeheer = (vrager: Vrager) => vrager === 'beheergroep' || vrager === 'superbeheer'
