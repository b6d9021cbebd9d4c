import type { RebuildResult } from '@keuzehulp/search/sync'
import { setTimeout as pause } from 'node:timers/promises'
import { rebuildAlone, type SyncParts } from './keepIndex'

const WAIT_MS = 60_000
const STEP_MS = 200

/**
 * Rebuilds the index; a running CMS that is indexing right now gives way within moments.
 *
 * @throws Error in Dutch when another process keeps at it for a minute
 */
export async function rebuildWhenFree(
  parts: SyncParts,
  onProgress: (done: number, total: number) => void,
): Promise<RebuildResult> {
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; await pause(STEP_MS)) {
    const result = await rebuildAlone(parts, onProgress)
    if (result !== null) return result
  }
  throw new Error('Een ander proces blijft aan de index werken. Probeer het later opnieuw.')
}
