import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import type { EngineWriter } from './engineWriter.ts'
import { type DirtyKey, type DirtySet, type EntrySource, instrumentKey } from './entrySource.ts'
import { catalogusDocuments, instrumentDocument } from './readDocuments.ts'

export interface Reconciliation {
  source: EntrySource
  dirty: DirtySet
  writer: EngineWriter
}

const BATCH = 200

/**
 * Compares `{documentId → hash}` of the database and the index and marks what differs. It finds
 * what the dirty set cannot know: writes past the CMS, a restored database, an engine that lost
 * something. The indexes must be there; see `areIndexesMade`.
 *
 * @returns how many differences were found and marked
 */
export async function reconcile({ source, dirty, writer }: Reconciliation): Promise<number> {
  const keys = [
    ...(await differingCatalogus(source, await fingerprints(writer, CATALOGUS_INDEX))),
    ...(await differingInstrumenten(source, await fingerprints(writer, INSTRUMENTEN_INDEX))),
  ]
  if (keys.length > 0) await dirty.mark(keys)
  return keys.length
}

async function fingerprints(writer: EngineWriter, index: string): Promise<Map<string, string>> {
  return (await writer.fingerprints(index)) ?? new Map()
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
