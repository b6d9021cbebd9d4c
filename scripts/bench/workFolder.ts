import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endLeftovers } from '../bootstrap/leftovers.mjs'
import { takeLock } from '../bootstrap/pidLock.mjs'

const PREFIX = 'werk-'
const LOCK = 'in-gebruik.lock'

/** A temporary folder for one installation; those of runs that were shot down go first. */
export async function makeWorkFolder(benchDir: string): Promise<string> {
  mkdirSync(benchDir, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(benchDir).filter((each) => each.startsWith(PREFIX)))
    await clear(join(benchDir, name))
  const folder = mkdtempSync(join(benchDir, PREFIX))
  takeLock(join(folder, LOCK))
  return folder
}

/** Where the installation in a work folder keeps its data. */
export function dataDirOf(workFolder: string): string {
  return join(workFolder, 'data')
}

export function removeWorkFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Another run may be measuring in its own folder right now. */
async function clear(folder: string): Promise<void> {
  if (takeLock(join(folder, LOCK)).holder) return
  if (existsSync(dataDirOf(folder))) await endLeftovers(dataDirOf(folder))
  removeWorkFolder(folder)
}
