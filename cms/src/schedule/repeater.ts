import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Does something again and again: at its start, when it is woken, and after a pause of its own
 * choosing. Never twice at the same time.
 */
export class Repeater {
  readonly #work: () => Promise<void>
  readonly #pauseMs: () => number
  /** Whoever wakes it may be in a request or a transaction; the work is part of neither. */
  readonly #apart = AsyncLocalStorage.snapshot()
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | null = null
  #again = false
  #stopped = true

  /** The work sees to its own errors. */
  constructor(work: () => Promise<void>, pauseMs: () => number) {
    this.#work = work
    this.#pauseMs = pauseMs
  }

  start(): void {
    this.#stopped = false
    this.wake()
  }

  /** Ends after the work at hand. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  get isStopped(): boolean {
    return this.#stopped
  }

  /** There is something to do. Never throws, never waits. */
  readonly wake = (): void => {
    if (this.#stopped) return
    this.#again = true
    this.#running ??= this.#apart(() => this.#run())
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#again && !this.#stopped) {
      this.#again = false
      await this.#work()
    }
    this.#running = null
    if (!this.#stopped) this.#timer = setTimeout(this.wake, this.#pauseMs()).unref()
  }
}
