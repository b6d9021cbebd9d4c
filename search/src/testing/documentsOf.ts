import type { InstrumentDocument } from '../document/instrumentDocument.ts'
import type { EntrySource } from '../sync/entrySource.ts'
import {
  catalogusDocuments,
  type FingerprintedDocument,
  instrumentDocument,
} from '../sync/readDocuments.ts'

/** What both indexes ought to hold for the present state of a source. */
export async function documentsOf(
  source: EntrySource,
): Promise<{ instrumenten: InstrumentDocument[]; catalogus: FingerprintedDocument[] }> {
  const entries = await source.readInstrumenten(await source.listInstrumenten())
  return {
    instrumenten: [...entries].map(([id, entry]) => instrumentDocument(id, entry)),
    catalogus: await catalogusDocuments(source),
  }
}
