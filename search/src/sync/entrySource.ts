/**
 * What the write side needs from the place where content is written. The CMS implements it; this
 * package knows no CMS.
 */
export interface EntrySource {
  /** The published state of these instruments; one that is not public is left out. Unparsed. */
  readInstrumenten: ReadInstrumenten
  /**
   * The same for many batches, one after another: what instruments share, such as kenmerken and
   * leveranciers, is read once. So begin anew after any change.
   */
  startReading(): ReadInstrumenten
  /** The documentIds of all public instruments. */
  listInstrumenten(): Promise<string[]>
  /** Everything around the instruments. Unparsed. */
  readCatalogus(): Promise<unknown>
}

export type ReadInstrumenten = (documentIds: readonly string[]) => Promise<Map<string, unknown>>

/** Something whose index document may be out of date: an instrument, or the catalogue around it. */
export type DirtyKey = `instrument:${string}` | 'catalogus'

/** The key under which an instrument waits for the index. */
export function instrumentKey(documentId: string): DirtyKey {
  return `instrument:${documentId}`
}

/** The documentId in a key, null when the key is not of an instrument. */
export function instrumentIdOf(key: string): string | null {
  return key.startsWith('instrument:') ? key.slice('instrument:'.length) : null
}

/** One waiting key. `version` rises with every change, so that a change meanwhile is not lost. */
export interface DirtyRow {
  key: DirtyKey
  version: number
}

/** The set of keys that wait for the index; it lives in the database of the CMS. */
export interface DirtySet {
  /** Rows that may be tried now, the oldest first. */
  take(limit: number): Promise<DirtyRow[]>
  /** Those of these rows whose version has not risen meanwhile. */
  stillAt(rows: readonly DirtyRow[]): Promise<DirtyRow[]>
  /** Takes these rows away, but for those whose version has risen. */
  settle(rows: readonly DirtyRow[]): Promise<void>
  /** Notes why this row failed; it comes back later. */
  fail(row: DirtyRow, reason: string): Promise<void>
  /** Adds keys. */
  mark(keys: readonly DirtyKey[]): Promise<void>
}
