import { setTimeout as pause } from 'node:timers/promises'

const STEP_MS = 20

/**
 * Waits until the check holds.
 *
 * @throws the last failure of the check when it does not hold within the time
 */
export async function eventually(check: () => Promise<void>, withinMs: number): Promise<void> {
  for (const start = Date.now(); ; await pause(STEP_MS)) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() - start > withinMs) throw error
    }
  }
}
