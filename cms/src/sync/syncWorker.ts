import { EngineUnavailableError } from '@keuzehulp/search/sync'
import { isEngineStrange, keepIndex, type SyncParts } from './keepIndex'

/** What the worker is doing, for people. */
export interface WorkerState {
  zoekmachine: 'bereikbaar' | 'weg' | 'onbekend'
  laatsteFout: string | null
  /** When this process last knew the index to be up to date; null before that. */
  laatsteSync: string | null
}

const POLL_MS = 1_000
const FIRST_RETRY_MS = 250
const COMPARE_EVERY_MS = 10 * 60_000

/**
 * Keeps the index true: it starts at once when woken, looks by itself every second whether
 * something waits or the engine is not as it was left, and compares index and database at its
 * start and every ten minutes.
 */
export class SyncWorker {
  readonly #parts: SyncParts
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #again = false
  #stopped = true
  #compareAt = 0
  #failures = 0
  #state: WorkerState = { zoekmachine: 'onbekend', laatsteFout: null, laatsteSync: null }

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
      const compare = Date.now() >= this.#compareAt
      const isKept = compare || (await this.#hasWork()) ? await this.#keep(compare) : true
      this.#succeeded(isKept)
    } catch (error) {
      this.#failed(error)
    }
  }

  async #hasWork(): Promise<boolean> {
    const rows = await this.#parts.dirty.take(1)
    return rows.length > 0 || isEngineStrange(this.#parts)
  }

  /** False when another process is at it. */
  async #keep(compare: boolean): Promise<boolean> {
    const kept = await keepIndex(this.#parts, { compare, mayGoOn: () => !this.#stopped })
    if (kept?.compared) this.#compareAt = Date.now() + COMPARE_EVERY_MS
    return kept !== null
  }

  #succeeded(isKept: boolean): void {
    if (this.#failures > 0) this.#parts.log.info('Zoekindex: het gaat weer goed.')
    this.#failures = 0
    this.#state = {
      zoekmachine: 'bereikbaar',
      laatsteFout: null,
      laatsteSync: isKept ? new Date().toISOString() : this.#state.laatsteSync,
    }
  }

  #failed(error: unknown): void {
    const away = error instanceof EngineUnavailableError
    const message = error instanceof Error ? error.message : String(error)
    if (this.#failures === 0)
      this.#parts.log.warn(`Zoekindex: ${message} Het wordt vanzelf opnieuw geprobeerd.`)
    if (!away && !this.#stopped) this.#parts.log.error(error)
    this.#failures += 1
    this.#state = {
      ...this.#state,
      zoekmachine: away ? 'weg' : 'bereikbaar',
      laatsteFout: message,
    }
  }

  #pause(): number {
    return this.#failures === 0
      ? POLL_MS
      : Math.min(POLL_MS, FIRST_RETRY_MS * 2 ** (this.#failures - 1))
  }
}
