import type { PublicInstrument } from '@keuzehulp/search'

/** A draft as readers would see it; `GET /api/voorbeeld/{documentId}` with a link's own query. */
export interface VoorbeeldPagina {
  instrument: PublicInstrument
  /** What the draft still lacks, in sentences. */
  ontbreekt: string[]
  /** False when this is what readers see already. */
  isConcept: boolean
}
