import type { Core } from '@strapi/strapi'
import { accountKey, type AttemptKey, togetherPrefix } from './attemptKeys'
import {
  charge,
  clear,
  FORGET_MS,
  NO_ATTEMPTS,
  type PogingStand,
  refund,
  reward,
} from './lockoutRules'

const TABLE = 'inlogpogingen'

interface Row {
  mislukt: number
  laatste_op: number | string
  gesloten_tot: number | string
  gelukt_op: number | string | null
}

/** How an attempt may begin: it is closed until then, or it may be tried. */
export type Begin = { closedUntil: number } | { closedUntil: null; closes: boolean }

/**
 * Attempts to log in, counted in the database: every process of the CMS sees those of the others.
 * A row is only written when it is still as it was read; else it is read again.
 */
export class DatabaseAttempts {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** Counts an attempt under all keys, unless one of them is closed. */
  async begin(keys: readonly AttemptKey[], now: number): Promise<Begin> {
    for (const { sleutel } of keys) {
      const { geslotenTot } = (await this.#read(sleutel)) ?? NO_ATTEMPTS
      if (geslotenTot > now) return { closedUntil: geslotenTot }
    }
    let closes = false
    for (const { sleutel, allowed } of keys) {
      const after = await this.#change(sleutel, (stand) => charge(stand, allowed, now))
      if (!after) return { closedUntil: (await this.#read(sleutel))?.geslotenTot ?? now }
      closes ||= after.geslotenTot > now
    }
    return { closedUntil: null, closes }
  }

  /** The attempt gave the right password: failures no longer count, and it is kept when that was. */
  async succeed(email: string, keys: readonly AttemptKey[], now: number): Promise<void> {
    const account = accountKey(email)
    const others = keys.map(({ sleutel }) => sleutel).filter((sleutel) => sleutel !== account)
    await this.#strapi.db.getConnection(TABLE).whereIn('sleutel', others).delete()
    await this.#change(account, (stand) => reward(stand, now))
  }

  /** The attempt said nothing about the password. */
  async undo(keys: readonly AttemptKey[]): Promise<void> {
    for (const { sleutel } of keys) await this.#change(sleutel, refund)
  }

  /** Opens an account again, wherever its owner is. */
  async open(email: string): Promise<void> {
    const table = this.#strapi.db.getConnection(TABLE)
    await table.where('sleutel', 'like', `${togetherPrefix(email)}%`).delete()
    await this.#change(accountKey(email), clear)
  }

  /** When each of these accounts last logged in, of those of which that is known. */
  async lastLogins(emails: readonly string[]): Promise<Map<string, Date>> {
    const logins = new Map<string, Date>()
    for (const email of emails) {
      const { geluktOp } = (await this.#read(accountKey(email))) ?? NO_ATTEMPTS
      if (geluktOp !== null) logins.set(email, new Date(geluktOp))
    }
    return logins
  }

  /** Throws away what no longer counts. */
  async forget(now: number): Promise<void> {
    await this.#strapi.db
      .getConnection(TABLE)
      .where('laatste_op', '<', now - FORGET_MS)
      .whereNull('gelukt_op')
      .delete()
  }

  async #change(
    sleutel: string,
    change: (stand: PogingStand) => PogingStand | null,
  ): Promise<PogingStand | null> {
    for (;;) {
      const before = await this.#read(sleutel)
      const after = change(before ?? NO_ATTEMPTS)
      if (!after || (await this.#write(sleutel, before, after))) return after
    }
  }

  async #read(sleutel: string): Promise<PogingStand | null> {
    const row: Row | undefined = await this.#strapi.db
      .getConnection(TABLE)
      .where({ sleutel })
      .first()
    return row ? readRow(row) : null
  }

  async #write(sleutel: string, before: PogingStand | null, after: PogingStand): Promise<boolean> {
    const table = this.#strapi.db.getConnection(TABLE)
    if (before) return (await table.where({ sleutel, ...toRow(before) }).update(toRow(after))) > 0
    const row = { sleutel, ...toRow(after) }
    const written: unknown[] = await table
      .insert(row)
      .onConflict('sleutel')
      .ignore()
      .returning('sleutel')
    return written.length > 0
  }
}

function readRow(row: Row): PogingStand {
  return {
    mislukt: row.mislukt,
    laatsteOp: Number(row.laatste_op),
    geslotenTot: Number(row.gesloten_tot),
    geluktOp: row.gelukt_op === null ? null : Number(row.gelukt_op),
  }
}

function toRow({ mislukt, laatsteOp, geslotenTot, geluktOp }: PogingStand): Row {
  return { mislukt, laatste_op: laatsteOp, gesloten_tot: geslotenTot, gelukt_op: geluktOp }
}
