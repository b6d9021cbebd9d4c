import type {
  DirtyKey,
  DirtyRow,
  DirtySet,
  EntrySource,
  ReadInstrumenten,
} from '../sync/entrySource.ts'
import { aCatalogusEntry } from './aCatalogusEntry.ts'

/** An entry source over a map that a test changes at will. */
export class MemorySource implements EntrySource {
  readonly entries = new Map<string, unknown>()
  catalogus: unknown = aCatalogusEntry()

  constructor(entries: readonly { documentId: string }[] = []) {
    for (const entry of entries) this.entries.set(entry.documentId, entry)
  }

  async readInstrumenten(ids: readonly string[]): Promise<Map<string, unknown>> {
    return this.startReading()(ids)
  }

  /** Everything stays as it was at the start, as what is read once does. */
  startReading(): ReadInstrumenten {
    const entries = new Map(this.entries)
    return async (ids) =>
      new Map(ids.filter((id) => entries.has(id)).map((id) => [id, entries.get(id)]))
  }

  async listInstrumenten(): Promise<string[]> {
    return [...this.entries.keys()]
  }

  async readCatalogus(): Promise<unknown> {
    return this.catalogus
  }
}

/** A dirty set without a database. */
export class MemoryDirtySet implements DirtySet {
  readonly rows = new Map<DirtyKey, number>()
  readonly failures = new Map<DirtyKey, string>()

  async take(limit: number): Promise<DirtyRow[]> {
    const waiting = [...this.rows].filter(([key]) => !this.failures.has(key))
    return waiting.slice(0, limit).map(([key, version]) => ({ key, version }))
  }

  async stillAt(rows: readonly DirtyRow[]): Promise<DirtyRow[]> {
    return rows.filter(({ key, version }) => this.rows.get(key) === version)
  }

  async settle(rows: readonly DirtyRow[]): Promise<void> {
    for (const { key, version } of rows) if (this.rows.get(key) === version) this.rows.delete(key)
  }

  async fail(row: DirtyRow, reason: string): Promise<void> {
    this.failures.set(row.key, reason)
  }

  async mark(keys: readonly DirtyKey[]): Promise<void> {
    for (const key of keys) this.rows.set(key, (this.rows.get(key) ?? 0) + 1)
  }
}
