import path from 'node:path'
import { readEnvironment } from '../src/environment'

const ACQUIRE_TIMEOUT = 60_000
const DEFAULT_POOL_MAX = 10

interface SqliteConnection {
  pragma(statement: string): unknown
}

const sqlite = (dataFolder: string) => ({
  connection: {
    client: 'sqlite' as const,
    connection: { filename: path.join(dataFolder, 'cms', 'keuzehulp.db') },
    useNullAsDefault: true,
    pool: {
      /** Write-ahead log: import, backup and the CMS itself can read while another one writes. */
      afterCreate(connection: SqliteConnection, done: (error?: Error | null) => void) {
        connection.pragma('journal_mode = WAL')
        done(null)
      },
    },
  },
})

/** The address carries everything, TLS included: `?sslmode=verify-full&sslrootcert=…`. */
const postgres = (connectionString: string, poolMax: number) => ({
  connection: {
    client: 'postgres' as const,
    connection: { connectionString },
    pool: { min: 0, max: poolMax },
    acquireConnectionTimeout: ACQUIRE_TIMEOUT,
  },
})

export default () => {
  const env = readEnvironment()
  return env.DATABASE_URL
    ? postgres(env.DATABASE_URL, env.DATABASE_POOL_MAX ?? DEFAULT_POOL_MAX)
    : sqlite(env.KEUZEHULP_DATA)
}
