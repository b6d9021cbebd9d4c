import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import type { EngineWriter } from './engineWriter.ts'
import { type DirtyKey, type DirtySet, type EntrySource, instrumentKey } from './entrySource.ts'
import { catalogusDocuments, instrumentDocument } from './readDocuments.ts'
import { SETTINGS_MARK_ID, settingsFingerprint } from './rebuildIndexes.ts'

export interface Reconciliation {
  source: EntrySource
  dirty: DirtySet
  writer: EngineWriter
}

/** What the comparison found: nothing, rows that were marked, or an index that must be made anew. */
export type ReconcileResult =
  | { soort: 'gelijk' }
  | { soort: 'gemarkeerd'; aantal: number }
  | { soort: 'herbouw' }

const BATCH = 1_000

/**
 * Compares `{documentId → hash}` of the database and the index and marks what differs. It finds
 * what the dirty set cannot know: writes past the CMS, a restored database, a lost index.
 */
export async function reconcile({
  source,
  dirty,
  writer,
}: Reconciliation): Promise<ReconcileResult> {
  const catalogus = await writer.fingerprints(CATALOGUS_INDEX)
  const instrumenten = await writer.fingerprints(INSTRUMENTEN_INDEX)
  if (!catalogus || !instrumenten || catalogus.get(SETTINGS_MARK_ID) !== settingsFingerprint()) {
    return { soort: 'herbouw' }
  }
  const keys = [
    ...(await differingCatalogus(source, catalogus)),
    ...(await differingInstrumenten(source, instrumenten)),
  ]
  if (keys.length === 0) return { soort: 'gelijk' }
  await dirty.mark(keys)
  return { soort: 'gemarkeerd', aantal: keys.length }
}

async function differingCatalogus(
  source: EntrySource,
  indexed: Map<string, string>,
): Promise<DirtyKey[]> {
  const documents = await catalogusDocuments(source)
  return documents.every(({ id, hash }) => indexed.get(id) === hash) ? [] : ['catalogus']
}

async function differingInstrumenten(
  source: EntrySource,
  indexed: Map<string, string>,
): Promise<DirtyKey[]> {
  const ids = await source.listInstrumenten()
  const present = new Set(ids)
  const differing = [...indexed.keys()].filter((id) => !present.has(id))
  for (let from = 0; from < ids.length; from += BATCH) {
    const entries = await source.readInstrumenten(ids.slice(from, from + BATCH))
    for (const [id, entry] of entries) if (indexed.get(id) !== hashOf(id, entry)) differing.push(id)
  }
  return differing.map(instrumentKey)
}

/** An entry that cannot be mapped differs; the worker will tell why. */
function hashOf(id: string, entry: unknown): string | null {
  try {
    return instrumentDocument(id, entry).hash
  } catch (error) {
    if (error instanceof InvalidEntryError) return null
    throw error
  }
}
