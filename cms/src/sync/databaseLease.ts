import type { Core } from '@strapi/strapi'
import { randomUUID } from 'node:crypto'

const TABLE = 'vergrendelingen'

/**
 * A lease in the database: of several processes one holds it at a time, and when that one dies
 * another takes over after it has run out.
 */
export class DatabaseLease {
  readonly #strapi: Core.Strapi
  readonly #key: string
  readonly #lengthMs: number
  readonly #holder = randomUUID()

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
  async hold<T>(work: () => Promise<T>): Promise<T | null> {
    if (!(await this.#acquire())) return null
    const renewal = setInterval(() => this.#renew(), this.#lengthMs / 4)
    try {
      return await work()
    } finally {
      clearInterval(renewal)
      await this.#release()
    }
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
    const row = await this.#table().where({ sleutel: this.#key }).first()
    return row?.houder === this.#holder
  }

  /** A renewal that fails is not lost yet: there are three more tries before it runs out. */
  #renew(): void {
    this.#acquire().catch((error: unknown) =>
      this.#strapi.log.warn(`Vergrendeling ${this.#key}: ${String(error)}`),
    )
  }

  async #release(): Promise<void> {
    await this.#table().where({ sleutel: this.#key, houder: this.#holder }).delete()
  }

  #table() {
    return this.#strapi.db.getConnection(TABLE)
  }
}
