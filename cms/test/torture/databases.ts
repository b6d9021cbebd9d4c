import { findPostgres, startPostgres } from '../support/startPostgres'

export interface Database {
  name: string
  /** Starts one of its own; without an address the CMS uses SQLite. */
  start: () => Promise<{ url?: string; stop: () => Promise<void> }>
}

const postgres = findPostgres()

/** Every database that is here. */
export const DATABASES: Database[] = [
  { name: 'SQLite', start: async () => ({ stop: async () => {} }) },
  ...(postgres ? [{ name: 'PostgreSQL', start: () => startPostgres(postgres) }] : []),
]
