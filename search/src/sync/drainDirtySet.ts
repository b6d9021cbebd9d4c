import type { InstrumentDocument } from '../document/instrumentDocument.ts'
import { EngineUnavailableError } from '../errors/engineError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import type { EngineWriter } from './engineWriter.ts'
import { type DirtyRow, type DirtySet, type EntrySource, instrumentIdOf } from './entrySource.ts'
import { catalogusDocuments, instrumentDocument } from './readDocuments.ts'

export interface Drain {
  source: EntrySource
  dirty: DirtySet
  writer: EngineWriter
  /** Called before each batch; false stops, for instance when another process has taken over. */
  mayGoOn?: () => Promise<boolean>
}

const BATCH = 500

/**
 * Brings the index up to date with every waiting row: re-reads the published state, writes what
 * is public, removes what is not, waits until the engine has done it, and only then takes the
 * rows away. A row that fails by itself is noted and does not hold up the others.
 *
 * @returns how many rows were settled
 * @throws EngineUnavailableError when the engine is away; every row then still waits
 */
export async function drainDirtySet(drain: Drain): Promise<number> {
  let settled = 0
  while ((await drain.mayGoOn?.()) ?? true) {
    const rows = await drain.dirty.take(BATCH)
    if (rows.length === 0) return settled
    settled += await indexRows(drain, rows)
  }
  return settled
}

async function indexRows(drain: Drain, rows: readonly DirtyRow[]): Promise<number> {
  try {
    await writeRows(drain, rows)
    await drain.dirty.settle(rows)
    return rows.length
  } catch (error) {
    if (error instanceof EngineUnavailableError) throw error
    const [row, ...others] = rows
    if (row && others.length === 0) {
      await drain.dirty.fail(row, error instanceof Error ? error.message : String(error))
      return 0
    }
    return indexOneByOne(drain, rows)
  }
}

/** One bad entry must not keep the rest of its batch out of the index. */
async function indexOneByOne(drain: Drain, rows: readonly DirtyRow[]): Promise<number> {
  let settled = 0
  for (const row of rows) settled += await indexRows(drain, [row])
  return settled
}

async function writeRows({ source, writer }: Drain, rows: readonly DirtyRow[]): Promise<void> {
  if (rows.some((row) => row.key === 'catalogus')) {
    await writer.put(CATALOGUS_INDEX, await catalogusDocuments(source))
  }
  const ids = rows.flatMap((row) => instrumentIdOf(row.key) ?? [])
  const entries = await source.readInstrumenten(ids)
  const documents: InstrumentDocument[] = []
  const gone: string[] = []
  for (const id of ids) {
    if (entries.has(id)) documents.push(instrumentDocument(id, entries.get(id)))
    else gone.push(id)
  }
  await writer.remove(INSTRUMENTEN_INDEX, gone)
  await writer.put(INSTRUMENTEN_INDEX, documents)
}
