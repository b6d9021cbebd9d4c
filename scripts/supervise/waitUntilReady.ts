import { setTimeout as sleep } from 'node:timers/promises'
import { StopError, tail } from '../bootstrap/stopError.mjs'
import type { KeptService } from './keepRunning.ts'

const POLL_MS = 100
const HOPELESS_FAILURES = 3
const WARN_AFTER_MS = 90_000
const GIVE_UP_AFTER_MS = 240_000

/**
 * Waits until a service answers. One that keeps dying is given up soon; one that is merely slow
 * (a first start on a slow machine) is reported after a while and gets more time.
 */
export async function waitUntilReady({ service, ...kept }: KeptService): Promise<void> {
  const started = Date.now()
  let warned = false
  for (;;) {
    const answer = await askHealth(service.healthUrl)
    if (answer === 200) return
    const waited = Date.now() - started
    const complaint = `${service.title} is niet klaar: ${service.healthUrl} ${describe(answer)}.`
    if (kept.failures() >= HOPELESS_FAILURES || waited > GIVE_UP_AFTER_MS)
      throw new StopError(`${complaint} Laatste regels van het logboek:`, service.logFile)
    if (waited > WARN_AFTER_MS && !warned) {
      warned = true
      console.log(
        `\n${complaint} Het wachten gaat door; in het logboek staat:\n${tail(service.logFile)}`,
      )
    }
    await sleep(POLL_MS)
  }
}

/** The status that this URL answers with; undefined when nothing answers. */
export async function askHealth(url: string): Promise<number | undefined> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status
  } catch {
    return undefined // not listening yet
  }
}

function describe(answer: number | undefined): string {
  return answer === undefined ? 'antwoordt niet' : `antwoordt met ${answer}`
}
