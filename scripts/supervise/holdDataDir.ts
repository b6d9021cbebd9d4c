import { join } from 'node:path'
import { takeLock } from '../bootstrap/pidLock.mjs'
import { StopError } from '../bootstrap/stopError.mjs'

/** Makes this process the only one that runs an engine or cms on a data folder, until it ends. */
export function holdDataDir(dataDir: string, webUrl: string): void {
  const lock = takeLock(join(dataDir, 'supervisor.lock'), webUrl)
  if (lock.holder)
    throw new StopError(`Keuzehulp draait al: ${lock.holder.note} (proces ${lock.holder.pid}).`)
  process.once('exit', lock.release)
}
