import type { DirtyKey, DirtyRow, DirtySet } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'

const TABLE = 'zoekwachtrijen'
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 15 * 60_000

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0] & object>[0]['trx']

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
    for (const sleutel of [...new Set(keys)].sort()) {
      const query = this.#table().insert({ sleutel, versie: 1, pogingen: 0 })
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

  async settle(rows: readonly DirtyRow[]): Promise<void> {
    for (const { key, version } of rows)
      await this.#table().where({ sleutel: key, versie: version }).delete()
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

/** Twice as long each time, up to a quarter of an hour. */
function retryAfter(attempts: number): number {
  return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempts - 1))
}
