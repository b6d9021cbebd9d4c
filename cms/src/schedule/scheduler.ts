import type { Core } from '@strapi/strapi'
import type { DatabaseLease } from '../database/databaseLease'
import { Repeater } from './repeater'
import type { ScheduledTask } from './scheduledTask'

const MINUTE = 60_000

export interface ScheduleParts {
  tasks: readonly ScheduledTask[]
  lease: Pick<DatabaseLease, 'hold' | 'stand'>
  log: Pick<Core.Strapi['log'], 'error'>
  now(): Date
}

/**
 * Runs the tasks at its start and then at the beginning of every minute. Of several processes one
 * does: which minute was done is kept with the lease.
 */
export class Scheduler {
  readonly #parts: ScheduleParts
  readonly #repeater: Repeater

  constructor(parts: ScheduleParts) {
    this.#parts = parts
    this.#repeater = new Repeater(
      () => this.#minute(),
      () => untilNextMinute(parts.now()),
    )
  }

  start(): void {
    this.#repeater.start()
  }

  /** Ends after the task at hand. */
  stop(): Promise<void> {
    return this.#repeater.stop()
  }

  async #minute(): Promise<void> {
    try {
      await runMinute(this.#parts, () => !this.#repeater.isStopped)
    } catch (error) {
      this.#parts.log.error(error)
    }
  }
}

/** Runs every task for this minute, unless a process did already or is at it. */
export async function runMinute(parts: ScheduleParts, mayGoOn = () => true): Promise<void> {
  const now = parts.now()
  const minute = Math.floor(now.getTime() / MINUTE)
  // Equal and not later: a clock that was once ahead must not stop everything until then.
  if ((await parts.lease.stand()) === minute) return
  await parts.lease.hold(async (hold) => {
    if ((await hold.stand()) === minute) return
    for (const task of parts.tasks) {
      if (!mayGoOn() || !hold.isHeld()) return
      await runTask(parts, task, now)
    }
    await hold.leave(minute)
  })
}

/** A task that fails does not hold up the others, and has its next chance in a minute. */
async function runTask({ log }: ScheduleParts, task: ScheduledTask, now: Date): Promise<void> {
  try {
    await task.run(now)
  } catch (error) {
    log.error(`Rooster: de taak "${task.naam}" ging mis en wordt over een minuut opnieuw gedaan.`)
    log.error(error)
  }
}

/** How long it takes until the next minute begins. */
export function untilNextMinute(now: Date): number {
  return MINUTE - (now.getTime() % MINUTE)
}
