import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import type { EngineWriter } from './engineWriter.ts'
import { type DirtyKey, type EntrySource, instrumentKey } from './entrySource.ts'
import { catalogusDocuments, instrumentDocument } from './readDocuments.ts'

/** What a comparison of database and index came to. */
export interface Differences {
  /** What is not in the index as the database has it. */
  keys: DirtyKey[]
  /** How many instruments the database has. */
  instrumenten: number
}

const BATCH = 200
/** Below this, one by one is a matter of seconds and wakes nobody. */
const FEW = 1_000
/** Writing one by one takes about five times as long for an instrument as a rebuild does. */
const REBUILD_FROM_SHARE = 1 / 5

/**
 * Compares `{documentId → hash}` of the database and the index. It finds what the dirty set cannot
 * know: writes past the CMS, a restored database, an engine that lost something. The indexes must
 * be there; see `areIndexesMade`.
 */
export async function findDifferences({
  source,
  writer,
}: {
  source: EntrySource
  writer: EngineWriter
}): Promise<Differences> {
  const catalogus = await differingCatalogus(source, await fingerprints(writer, CATALOGUS_INDEX))
  const ids = await source.listInstrumenten()
  const indexed = await fingerprints(writer, INSTRUMENTEN_INDEX)
  const instrumenten = await differingInstrumenten(source, ids, indexed)
  return { keys: [...catalogus, ...instrumenten], instrumenten: ids.length }
}

/** True when making the index anew takes less time than writing every difference into it. */
export function isRebuildQuicker({ keys, instrumenten }: Differences): boolean {
  return keys.length > FEW && keys.length > instrumenten * REBUILD_FROM_SHARE
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
  ids: readonly string[],
  indexed: Map<string, string>,
): Promise<DirtyKey[]> {
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
