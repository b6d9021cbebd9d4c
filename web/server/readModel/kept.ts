export interface KeepFor {
  /** How long at least, in ms since it was read. */
  ms: number
  /** At least this many times as long as the reading took, so that reading never fills the day. */
  timesReading?: number
}

/** What was read stays for a while; who asks while it is being read waits for that one reading. */
export class Kept<T> {
  readonly #read: () => Promise<T>
  readonly #now: () => number
  readonly #keepFor: KeepFor
  #held: { value: Promise<T>; until: number } | null = null

  constructor(keepFor: KeepFor, now: () => number, read: () => Promise<T>) {
    this.#keepFor = keepFor
    this.#now = now
    this.#read = read
  }

  get(): Promise<T> {
    if (this.#held && this.#held.until >= this.#now()) return this.#held.value
    const start = this.#now()
    const held = { value: this.#read(), until: Infinity }
    this.#held = held
    held.value.then(
      () => (held.until = this.#keptUntil(start)),
      () => {
        if (this.#held === held) this.#held = null
      },
    )
    return held.value
  }

  #keptUntil(start: number): number {
    const { ms, timesReading = 0 } = this.#keepFor
    const read = this.#now()
    return read + Math.max(ms, timesReading * (read - start))
  }
}
