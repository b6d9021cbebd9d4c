import type { PublicInstrument } from '@keuzehulp/search'
import type { NeedWerking } from '../keuzehulp/matchSummary'

/**
 * What one instrument has to say to one question, as data: two cells with the same content are
 * equal, which is how differences are found.
 */
export type VergelijkingCell =
  | TextCellData
  | FactsCellData
  | PuntenCellData
  | KenmerkenCellData
  | BewijsCellData
  | ControleCellData

export interface TextCellData {
  kind: 'text'
  /** None when it has not been described. */
  paragraphs: string[]
}

export interface FactsCellData {
  kind: 'facts'
  /** None when it is unknown. */
  values: string[]
  /** What has to be said with it, smaller. */
  notes: string[]
}

export interface PuntenCellData {
  kind: 'punten'
  side: 'voordelen' | 'nadelen'
  punten: string[]
}

export interface KenmerkenCellData {
  kind: 'kenmerken'
  kenmerken: { code: string; naam: string; werking: NeedWerking }[]
}

export interface BewijsCellData {
  kind: 'bewijs'
  regels: PublicInstrument['bewijsregels']
}

export interface ControleCellData {
  kind: 'controle'
  /** In words; null when it was never checked. */
  op: string | null
  door: string | null
  /** When it should have been checked again; null when that is still to come. */
  verlopenOp: string | null
}
