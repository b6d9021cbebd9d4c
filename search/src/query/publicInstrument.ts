import type { InstrumentDocument, PublicInstrument } from '../document/instrumentDocument.ts'

/** The instrument without what only the engine needs. */
export function publicInstrument(document: InstrumentDocument): PublicInstrument {
  const { id: _id, naamSleutel: _naamSleutel, hash: _hash, ...rest } = document
  const {
    kenmerkDirect: _direct,
    kenmerkAlle: _alle,
    bestanden: _bestanden,
    zoekwoorden: _zoekwoorden,
    ...instrument
  } = rest
  return instrument
}
