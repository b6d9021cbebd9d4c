import { join } from 'node:path'

export interface EngineOptions {
  binary: string
  /** Folder that holds everything the engine keeps; the database itself lies in `search/`. */
  dataDir: string
  port: number
  masterKey: string
}

export interface EngineCommand {
  command: string
  args: string[]
  env: Record<string, string>
  cwd: string
}

/**
 * By default the engine reserves two thirds of the memory for each indexing task, which costs
 * more than the task: 130 ms with stalls of 2 s for one document, against 16 ms with this.
 */
const MAX_INDEXING_MEMORY = '256Mb'

/** The one way to start the engine: on loopback, without telemetry, key not visible in `ps`. */
export function engineCommand({ binary, dataDir, port, masterKey }: EngineOptions): EngineCommand {
  const args = ['--db-path', join(dataDir, 'search')]
  args.push('--dump-dir', join(dataDir, 'search-dumps'))
  args.push('--snapshot-dir', join(dataDir, 'search-snapshots'))
  args.push('--http-addr', `127.0.0.1:${port}`)
  args.push('--env', 'production', '--no-analytics', '--log-level', 'WARN')
  args.push('--max-indexing-memory', MAX_INDEXING_MEMORY)
  // The engine reads a config.toml in its working folder: the data folder has none by surprise.
  return {
    command: binary,
    args,
    env: { MEILI_MASTER_KEY: masterKey, NO_COLOR: '1' },
    cwd: dataDir,
  }
}

/** True when this output says that the database was written by another version of the engine. */
export function refusesDatabase(output: string): boolean {
  return /your database version .* is incompatible|determine the version|infer the version/i.test(
    output,
  )
}
