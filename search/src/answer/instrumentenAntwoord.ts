import type { KenmerkWerking, PublicInstrument } from '../document/instrumentDocument.ts'
import type { Match } from '../score/matchScore.ts'

/** One instrument in a list of results. */
export interface InstrumentResultaat extends Pick<
  PublicInstrument,
  | 'slug'
  | 'naam'
  | 'samenvatting'
  | 'praktisch'
  | 'duurWeken'
  | 'urenPerWeek'
  | 'wachttijdWeken'
  | 'bewijs'
  | 'gecontroleerdOp'
  | 'volgendeControle'
  | 'duurToelichting'
> {
  leverancier: { slug: string; naam: string } | null
  kenmerken: KenmerkWerking[]
  kosten: { bedrag: number | null; eenheid: string | null; perTraject: number | null }
  match: Match | null
  /** Only with a text: found words marked with `<mark>`, the rest escaped HTML. */
  markering?: { naam: string; samenvatting: string }
}

/** Counts by group, then by value; `kenmerk` is a group too. A value with count 0 may be absent. */
export type Facetten = Record<string, Record<string, number>>

export interface Combinatieadvies {
  reden: string
  bron: { titel: string; url: string; jaar: number }
  voorstellen: { slug: string; naam: string; kenmerken: string[] }[]
}

/** The answer of `GET /api/v1/instrumenten`. */
export interface InstrumentenAntwoord {
  totaal: number
  pagina: number
  perPagina: number
  resultaten: InstrumentResultaat[]
  facetten: Facetten
  combinatieadvies: Combinatieadvies | null
}
