import {
  drainDirtySet,
  type EngineWriter,
  type EntrySource,
  EngineUnavailableError,
  rebuildIndexes,
  reconcile,
} from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import type { DatabaseDirtySet } from './databaseDirtySet'
import type { DatabaseLease } from './databaseLease'

export interface SyncParts {
  source: EntrySource
  dirty: DatabaseDirtySet
  writer: EngineWriter
  lease: DatabaseLease
  /** Makes the key web reads with; done whenever the engine may be a new one. */
  ensureKey: () => Promise<void>
  log: Pick<Core.Strapi['log'], 'info' | 'warn' | 'error'>
}

/** What the worker is doing, for people. */
export interface WorkerState {
  zoekmachine: 'bereikbaar' | 'weg' | 'onbekend'
  laatsteFout: string | null
}

const POLL_MS = 1_000
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 3_000
const COMPARE_EVERY_MS = 10 * 60_000

/**
 * Keeps the index true: it starts at once when woken, looks by itself every second, and compares
 * index and database at its start, every ten minutes and whenever the engine has been away.
 */
export class SyncWorker {
  readonly #parts: SyncParts
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #again = false
  #stopped = true
  #compareAt = 0
  #failures = 0
  #state: WorkerState = { zoekmachine: 'onbekend', laatsteFout: null }

  constructor(parts: SyncParts) {
    this.#parts = parts
  }

  get state(): WorkerState {
    return this.#state
  }

  start(): void {
    this.#stopped = false
    this.wake()
  }

  /** Ends after the work at hand. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#running
  }

  /** There is something to do. Never throws, never waits. */
  readonly wake = (): void => {
    if (this.#stopped) return
    this.#again = true
    this.#running ??= this.#run().finally(() => (this.#running = null))
  }

  async #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    while (this.#again && !this.#stopped) {
      this.#again = false
      await this.#round()
    }
    if (!this.#stopped) this.#timer = setTimeout(this.wake, this.#pause()).unref()
  }

  async #round(): Promise<void> {
    try {
      const hasWork = Date.now() >= this.#compareAt || (await this.#parts.dirty.take(1)).length > 0
      if (!hasWork) return
      const done = await this.#parts.lease.hold(() => this.#work())
      if (done) this.#succeeded()
    } catch (error) {
      this.#failed(error)
    }
  }

  async #work(): Promise<true> {
    if (Date.now() >= this.#compareAt) await this.#compare()
    await drainDirtySet({ ...this.#parts, mayGoOn: async () => !this.#stopped })
    return true
  }

  async #compare(): Promise<void> {
    await this.#parts.ensureKey()
    const result = await reconcile(this.#parts)
    if (result.soort === 'gemarkeerd')
      this.#parts.log.info(
        `Zoekindex: ${result.aantal} verschillen gevonden, die worden bijgewerkt.`,
      )
    if (result.soort === 'herbouw') {
      const { instrumenten, fouten } = await rebuildIndexes(this.#parts)
      for (const fout of fouten) this.#parts.log.error(fout)
      this.#parts.log.info(`Zoekindex opgebouwd: ${instrumenten} instrumenten.`)
    }
    this.#compareAt = Date.now() + COMPARE_EVERY_MS
  }

  #succeeded(): void {
    if (this.#failures > 0)
      this.#parts.log.info('Zoekmachine weer bereikbaar, de index is bijgewerkt.')
    this.#failures = 0
    this.#state = { zoekmachine: 'bereikbaar', laatsteFout: null }
  }

  #failed(error: unknown): void {
    const away = error instanceof EngineUnavailableError
    const message = error instanceof Error ? error.message : String(error)
    if (this.#failures === 0)
      this.#parts.log.warn(`Zoekindex: ${message} Het wordt vanzelf opnieuw geprobeerd.`)
    if (!away) this.#parts.log.error(error)
    this.#failures += 1
    // Whatever answers after this may be another engine, or the same with less in it.
    this.#compareAt = 0
    this.#state = { zoekmachine: away ? 'weg' : 'bereikbaar', laatsteFout: message }
  }

  #pause(): number {
    return this.#failures === 0
      ? POLL_MS
      : Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.#failures - 1))
  }
}
