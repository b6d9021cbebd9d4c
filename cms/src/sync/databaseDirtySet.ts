import type { DirtyKey, DirtyRow, DirtySet } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import type { Transaction } from '../database/transaction'

const TABLE = 'zoekwachtrijen'
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 60_000
/** Databases allow only so many values in one statement. */
const ROWS_PER_STATEMENT = 200

interface Row {
  id: number
  sleutel: DirtyKey
  versie: number | string
  pogingen: number | null
}

/** How the queue is doing, for people. */
export interface QueueState {
  wachtend: number
  mislukt: { sleutel: string; pogingen: number; reden: string }[]
}

/** The keys that wait for the index, in the table `zoekwachtrijen` of the CMS. */
export class DatabaseDirtySet implements DirtySet {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  async mark(keys: readonly DirtyKey[], trx?: Transaction): Promise<void> {
    // In one order everywhere, so that two transactions cannot wait for each other's rows.
    const sorted = [...new Set(keys)].sort()
    for (let from = 0; from < sorted.length; from += ROWS_PER_STATEMENT) {
      const rows = sorted
        .slice(from, from + ROWS_PER_STATEMENT)
        .map((sleutel) => ({ sleutel, versie: 1, pogingen: 0 }))
      const query = this.#table().insert(rows)
      if (trx) query.transacting(trx)
      await query.onConflict('sleutel').merge({
        versie: this.#raw(`${TABLE}.versie + 1`),
        pogingen: 0,
        laatste_fout: null,
        volgende_poging: null,
      })
    }
  }

  async take(limit: number): Promise<DirtyRow[]> {
    const rows: Row[] = await this.#table()
      .select('id', 'sleutel', 'versie')
      .where((query) =>
        query.whereNull('volgende_poging').orWhere('volgende_poging', '<=', new Date()),
      )
      .orderBy('id')
      .limit(limit)
    return rows.map(({ sleutel, versie }) => ({ key: sleutel, version: Number(versie) }))
  }

  async stillAt(rows: readonly DirtyRow[]): Promise<DirtyRow[]> {
    const found: Row[] = await this.#table()
      .select('sleutel', 'versie')
      .whereIn('sleutel', keysOf(rows))
    const versions = new Map(found.map(({ sleutel, versie }) => [sleutel, Number(versie)]))
    return rows.filter(({ key, version }) => versions.get(key) === version)
  }

  async settle(rows: readonly DirtyRow[]): Promise<void> {
    const byVersion = Map.groupBy(rows, ({ version }) => version)
    for (const [versie, group] of byVersion)
      await this.#table().where({ versie }).whereIn('sleutel', keysOf(group)).delete()
  }

  async fail({ key, version }: DirtyRow, reason: string): Promise<void> {
    const row: Row | undefined = await this.#table()
      .where({ sleutel: key, versie: version })
      .first()
    if (!row) return
    const pogingen = (row.pogingen ?? 0) + 1
    await this.#table()
      .where({ sleutel: key, versie: version })
      .update({
        pogingen,
        laatste_fout: reason.slice(0, 2_000),
        volgende_poging: new Date(Date.now() + retryAfter(pogingen)),
      })
  }

  async state(): Promise<QueueState> {
    const [count]: { aantal: number | string }[] = await this.#table().count({ aantal: '*' })
    const failed: (Row & { laatste_fout: string })[] = await this.#table()
      .whereNotNull('laatste_fout')
      .orderBy('id')
      .limit(20)
    return {
      wachtend: Number(count?.aantal ?? 0),
      mislukt: failed.map((row) => ({
        sleutel: row.sleutel,
        pogingen: row.pogingen ?? 0,
        reden: row.laatste_fout,
      })),
    }
  }

  #table() {
    return this.#strapi.db.getConnection(TABLE)
  }

  #raw(sql: string) {
    return this.#strapi.db.connection.raw(sql)
  }
}

function keysOf(rows: readonly DirtyRow[]): DirtyKey[] {
  return rows.map(({ key }) => key)
}

/** Twice as long each time, up to a minute. */
function retryAfter(attempts: number): number {
  return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempts - 1))
}
