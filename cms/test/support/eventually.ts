import { setTimeout as pause } from 'node:timers/promises'

const STEP_MS = 20

/**
 * Waits until the check holds, and gives how many milliseconds that took.
 *
 * @throws the last failure of the check when it does not hold within the time
 */
export async function eventually(check: () => Promise<void>, withinMs: number): Promise<number> {
  const start = Date.now()
  for (;;) {
    try {
      await check()
      return Date.now() - start
    } catch (error) {
      if (Date.now() - start > withinMs) throw error
      await pause(STEP_MS)
    }
  }
}
