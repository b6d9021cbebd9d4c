import type { Core } from '@strapi/strapi'
import { randomUUID } from 'node:crypto'

const TABLE = 'vergrendelingen'
const RENEWALS = 4

/** What the work gets to know of the lease it is done under. */
export interface Hold {
  /** False when it has run out or was lost: another process may be at work. */
  isHeld(): boolean
  /** The number that the last holder left behind, null when none did. */
  stand(): Promise<number | null>
  /** Leaves a number for the next holder. */
  leave(stand: number): Promise<void>
}

interface Row {
  houder: string | null
  stand: number | string | null
}

/**
 * A lease in the database: of several processes one holds it at a time, and when that one dies
 * another takes over after it has run out. The clocks of the machines must agree to within a
 * fraction of its length.
 */
export class DatabaseLease {
  readonly #strapi: Core.Strapi
  readonly #key: string
  readonly #lengthMs: number
  readonly #holder = randomUUID()
  #validUntil = 0

  constructor(strapi: Core.Strapi, key: string, lengthMs: number) {
    this.#strapi = strapi
    this.#key = key
    this.#lengthMs = lengthMs
  }

  /**
   * Does the work while this process holds the lease, renewing it as long as the work takes.
   *
   * @returns what the work returns, or null when another process holds the lease
   */
  async hold<T>(work: (hold: Hold) => Promise<T>): Promise<T | null> {
    if (!(await this.#acquire())) return null
    const renewal = setInterval(() => this.#renew(), this.#lengthMs / RENEWALS)
    try {
      return await work({
        isHeld: () => Date.now() < this.#validUntil,
        stand: () => this.stand(),
        leave: (stand) => this.#leave(stand),
      })
    } finally {
      clearInterval(renewal)
      await this.#release()
    }
  }

  /** The number that the last holder left behind, null when none did. */
  async stand(): Promise<number | null> {
    const row: Row | undefined = await this.#table().where({ sleutel: this.#key }).first()
    const stand = row?.stand ?? null
    return stand === null ? null : Number(stand)
  }

  /** Takes or renews the lease; false when another process holds it. */
  async #acquire(): Promise<boolean> {
    const now = Date.now()
    const lease = { sleutel: this.#key, houder: this.#holder, verloopt_op: now + this.#lengthMs }
    await this.#table()
      .insert(lease)
      .onConflict('sleutel')
      .merge(lease)
      .where((query) =>
        query.where(`${TABLE}.verloopt_op`, '<', now).orWhere(`${TABLE}.houder`, this.#holder),
      )
    const row: Row | undefined = await this.#table().where({ sleutel: this.#key }).first()
    const isOurs = row?.houder === this.#holder
    this.#validUntil = isOurs ? lease.verloopt_op : 0
    return isOurs
  }

  /** A renewal that fails is not lost yet: there are more tries before it runs out. */
  #renew(): void {
    this.#acquire().catch((error: unknown) =>
      this.#strapi.log.warn(`Vergrendeling ${this.#key}: ${String(error)}`),
    )
  }

  async #leave(stand: number): Promise<void> {
    await this.#table().where({ sleutel: this.#key, houder: this.#holder }).update({ stand })
  }

  async #release(): Promise<void> {
    this.#validUntil = 0
    await this.#table()
      .where({ sleutel: this.#key, houder: this.#holder })
      .update({ houder: null, verloopt_op: 0 })
  }

  #table() {
    return this.#strapi.db.getConnection(TABLE)
  }
}
