import type { Core } from '@strapi/strapi'
import type { Row, RowSink } from './entryRows.mts'

type Database = Core.Strapi['db']
type Knex = Database['connection']

/**
 * Writes many rows quickly: those of one table go to the database as one JSON value, which it takes
 * apart itself. That is far cheaper than a bound value for every field.
 */
export class BulkInsert implements RowSink {
  readonly #knex: Knex
  readonly #isPostgres: boolean
  readonly #lastIds: Map<string, number>
  readonly #waiting = new Map<string, Row[]>()

  private constructor(knex: Knex, isPostgres: boolean, lastIds: Map<string, number>) {
    this.#knex = knex
    this.#isPostgres = isPostgres
    this.#lastIds = lastIds
  }

  /**
   * @param knex the transaction to write in
   * @param tables those whose rows are given an id here; the database numbers the others itself
   */
  static async open(
    knex: Knex,
    { dialect }: Database,
    tables: readonly string[],
  ): Promise<BulkInsert> {
    const lastIds = new Map<string, number>()
    for (const table of tables) {
      const [found]: { last: number | string | null }[] = await knex(table).max({ last: 'id' })
      lastIds.set(table, Number(found?.last ?? 0))
    }
    return new BulkInsert(knex, dialect.client === 'postgres', lastIds)
  }

  nextId(table: string): number {
    const last = this.#lastIds.get(table)
    if (last === undefined) throw new Error(`Rows of ${table} are not numbered here`)
    this.#lastIds.set(table, last + 1)
    return last + 1
  }

  add(table: string, row: Row): void {
    const rows = this.#waiting.get(table)
    if (rows) rows.push(row)
    else this.#waiting.set(table, [row])
  }

  /** Writes what waits, tables in the order in which they came. */
  async flush(): Promise<void> {
    for (const [table, rows] of this.#waiting) {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      if (rows.length > 0)
        await this.#knex.raw(this.#statement(table, columns), [JSON.stringify(rows)])
      rows.length = 0
    }
  }

  /** Tells PostgreSQL which ids are taken; SQLite knows by itself. */
  async close(): Promise<void> {
    await this.flush()
    if (!this.#isPostgres) return
    for (const [table, last] of this.#lastIds)
      if (last > 0)
        await this.#knex.raw(`select setval(pg_get_serial_sequence(?, 'id'), ?)`, [
          `"${table}"`,
          last,
        ])
  }

  #statement(table: string, columns: readonly string[]): string {
    const names = columns.map((column) => `"${column}"`).join(', ')
    const source = this.#isPostgres
      ? `${names} from json_populate_recordset(null::"${table}", ?::json)`
      : `${columns.map((column) => `value ->> '$."${column}"'`).join(', ')} from json_each(?)`
    return `insert into "${table}" (${names}) select ${source}`
  }
}
