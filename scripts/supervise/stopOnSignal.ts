import { showError } from '../bootstrap/stopError.mjs'
import type { Family } from './family.ts'

/** Stops everything in order when asked to, or when the process that started us is gone. */
export function stopOnSignal(family: Family): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stopAndExit(family, 0))
  process.on('disconnect', () => void stopAndExit(family, 0))
  process.on('uncaughtException', (error) => {
    showError(error)
    void stopAndExit(family, 1)
  })
}

async function stopAndExit(family: Family, code: number): Promise<void> {
  // A second Ctrl-C, or the same one passed on, changes nothing.
  if (family.isStopping()) return
  console.log('\nKeuzehulp stopt …')
  await family.stop()
  console.log('Gestopt; alles is bewaard.')
  process.exit(code)
}
