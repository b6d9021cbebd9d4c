import { catalogusEntrySchema } from '../contract/catalogusEntry.ts'
import { instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import { mapCatalogus } from '../document/catalogusDocument.ts'
import type { InstrumentDocument } from '../document/instrumentDocument.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import { digest } from '../text/digest.ts'
import type { EntrySource } from './entrySource.ts'

/** A document of the catalogue's own index, with the fingerprint the reconciler compares. */
export interface FingerprintedDocument {
  id: string
  hash: string
}

/** Parses and maps one instrument. @throws InvalidEntryError naming the entry and what is wrong */
export function instrumentDocument(documentId: string, entry: unknown): InstrumentDocument {
  const parsed = instrumentEntrySchema.safeParse(entry)
  if (!parsed.success) throw new InvalidEntryError(`Instrument ${documentId}`, parsed.error)
  return mapInstrument(parsed.data, digest)
}

/** Reads, parses and maps what stands around the instruments. */
export async function catalogusDocuments(source: EntrySource): Promise<FingerprintedDocument[]> {
  const parsed = catalogusEntrySchema.safeParse(await source.readCatalogus())
  if (!parsed.success) throw new InvalidEntryError('De catalogus', parsed.error)
  return mapCatalogus(parsed.data).map((document) => ({
    ...document,
    hash: digest(JSON.stringify(document)),
  }))
}
