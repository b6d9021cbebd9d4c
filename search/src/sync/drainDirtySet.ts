import type { InstrumentDocument } from '../document/instrumentDocument.ts'
import { EngineRefusalError } from '../errors/engineError.ts'
import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import { type IndexPair, LIVE } from '../settings/indexNames.ts'
import type { EngineWriter } from './engineWriter.ts'
import { type DirtyRow, type DirtySet, type EntrySource, instrumentIdOf } from './entrySource.ts'
import {
  catalogusDocuments,
  type FingerprintedDocument,
  instrumentDocument,
} from './readDocuments.ts'

export interface Drain {
  source: EntrySource
  dirty: DirtySet
  writer: EngineWriter
  /** Asked before every write; false stops, for instance when another process has taken over. */
  mayGoOn?: () => boolean
}

/** What a batch of rows comes to. */
interface Changes {
  catalogus: FingerprintedDocument[]
  documents: InstrumentDocument[]
  gone: string[]
}

/** Few enough that an editor who saves meanwhile does not notice that the database is read. */
const BATCH = 100

/**
 * Brings the index up to date with every waiting row: re-reads the published state, writes what
 * is public, removes what is not, waits until the engine has done it, and only then takes the
 * rows away. A row that fails by itself is noted and does not hold up the others.
 *
 * @param targets the indexes to write to; while a rebuild is under way, those beside as well
 * @returns how many rows were settled
 * @throws EngineUnavailableError when the engine is away; every row then still waits
 */
export async function drainDirtySet(
  drain: Drain,
  targets: readonly IndexPair[] = [LIVE],
): Promise<number> {
  let settled = 0
  while (drain.mayGoOn?.() ?? true) {
    const rows = await drain.dirty.take(BATCH)
    if (rows.length === 0) break
    settled += await indexRows(drain, targets, rows)
  }
  return settled
}

async function indexRows(
  drain: Drain,
  targets: readonly IndexPair[],
  rows: readonly DirtyRow[],
): Promise<number> {
  const { readable, changes } = await readChanges(drain, rows)
  // What changed while it was being read may have been read half; it comes round again.
  const unchanged = new Set((await drain.dirty.stillAt(readable)).map(({ key }) => key))
  if (unchanged.size < readable.length) {
    const rest = readable.filter(({ key }) => unchanged.has(key))
    return rest.length === 0 ? 0 : indexRows(drain, targets, rest)
  }
  if (!(drain.mayGoOn?.() ?? true)) return 0
  try {
    for (const target of targets) await write(drain.writer, target, changes)
    await drain.dirty.settle(readable)
    return readable.length
  } catch (error) {
    if (!(error instanceof EngineRefusalError)) throw error
    return indexHalves(drain, targets, readable, error)
  }
}

/** One refused entry must not keep the rest of its batch out of the index. */
async function indexHalves(
  drain: Drain,
  targets: readonly IndexPair[],
  rows: readonly DirtyRow[],
  refusal: EngineRefusalError,
): Promise<number> {
  const [row, ...others] = rows
  if (row && others.length === 0) {
    await drain.dirty.fail(row, refusal.message)
    return 0
  }
  const middle = Math.ceil(rows.length / 2)
  const first = await indexRows(drain, targets, rows.slice(0, middle))
  return first + (await indexRows(drain, targets, rows.slice(middle)))
}

/** Reads and maps; a row whose entry cannot be mapped is noted and left out. */
async function readChanges(
  { source, dirty }: Drain,
  rows: readonly DirtyRow[],
): Promise<{ readable: DirtyRow[]; changes: Changes }> {
  const changes: Changes = { catalogus: [], documents: [], gone: [] }
  const readable: DirtyRow[] = []
  const ids = rows.flatMap(({ key }) => instrumentIdOf(key) ?? [])
  const entries = await source.readInstrumenten(ids)
  for (const row of rows) {
    const id = instrumentIdOf(row.key)
    try {
      if (id === null) changes.catalogus = await catalogusDocuments(source)
      else if (entries.has(id)) changes.documents.push(instrumentDocument(id, entries.get(id)))
      else changes.gone.push(id)
      readable.push(row)
    } catch (error) {
      if (!(error instanceof InvalidEntryError)) throw error
      await dirty.fail(row, error.message)
    }
  }
  return { readable, changes }
}

async function write(writer: EngineWriter, target: IndexPair, changes: Changes): Promise<void> {
  await writer.put(target.catalogus, changes.catalogus)
  await writer.remove(target.instrumenten, changes.gone)
  await writer.put(target.instrumenten, changes.documents)
}
