import type { Gesprek } from './gesprek'
import { parseGesprek, serializeGesprek, type StoredGesprek } from './parseGesprek'

export const GESPREK_KEY = 'keuzehulp-gesprek'

/** Asking for the storage can fail by itself, and some browsers built into an app have none. */
export type GetStorage = () => Storage | null

/** What was kept on this device; nothing when it keeps nothing. */
export function readStored(getStorage: GetStorage): StoredGesprek {
  const { result } = attempt(getStorage, (storage) => storage.getItem(GESPREK_KEY))
  return parseGesprek(result ?? null)
}

/** False when the device does not keep it: switched off, or full. */
export function writeStored(getStorage: GetStorage, gesprek: Gesprek): boolean {
  const text = serializeGesprek(gesprek)
  return attempt(getStorage, (storage) => storage.setItem(GESPREK_KEY, text)).hasWorked
}

/** False when it could not be wiped, which the reader must know. */
export function wipeStored(getStorage: GetStorage): boolean {
  return attempt(getStorage, (storage) => storage.removeItem(GESPREK_KEY)).hasWorked
}

function attempt<T>(
  getStorage: GetStorage,
  use: (storage: Storage) => T,
): { hasWorked: boolean; result?: T } {
  try {
    const storage = getStorage()
    return storage ? { hasWorked: true, result: use(storage) } : { hasWorked: false }
  } catch (error) {
    // A browser that refuses says so with a DOMException; anything else is a fault of ours.
    if (error instanceof DOMException) return { hasWorked: false }
    throw error
  }
}
