import type { ResultaatFields } from '../answer/instrumentResultaat.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { alikeQuestion, chooseVerwant } from '../related/findVerwant.ts'
import type { EngineReader } from './engineReader.ts'
import { readMatchPage } from './matchPage.ts'
import { readInstrumenten } from './readCatalogus.ts'

/**
 * `findVerwant` from the engine, without the whole catalogue: the editor's choice by slug, to see
 * what of it is public now, and the first few in order of overlap.
 */
export async function readVerwant(
  reader: EngineReader,
  instrument: PublicInstrument,
): Promise<PublicInstrument['verwant']> {
  const question = alikeQuestion(instrument)
  const [chosen, alike] = await Promise.all([
    readInstrumenten(
      reader,
      instrument.verwant.map(({ slug }) => slug),
    ),
    question ? readMatchPage(reader, question) : [],
  ])
  // The index is written by our own write side alone, which makes these fields; see mapInstrument.
  return chooseVerwant(instrument, chosen, alike as unknown as ResultaatFields[])
}
