import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fstatSync } from 'node:fs'
import { formatDuration } from '../bootstrap/progress.mjs'
import { killGroup } from '../bootstrap/runTool.mjs'
import { openLog, readSince } from './logFile.ts'
import type { Service } from './service.ts'

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 30_000
const HEALTHY_AFTER_MS = 60_000
const STOP_WITHIN_MS = 10_000

export interface KeptService {
  readonly service: Service
  /** How often it died in a row. */
  failures: () => number
  stop: () => Promise<void>
}

/** Waiting time before the next start, after so many deaths in a row. */
export function restartDelay(failures: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), LONGEST_DELAY_MS)
}

/** Starts a service and starts it again, ever more slowly, each time it dies by itself. */
export function keepRunning(service: Service, onSpawn: (pid: number) => void): KeptService {
  let child: ChildProcess | undefined
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let stopping = false

  function start(): void {
    const started = Date.now()
    const { process, logSize } = spawnService(service)
    child = process
    // 'close' also comes after a program that could not be started at all.
    process.on('error', () => {})
    process.once('close', (code, signal) => {
      child = undefined
      if (stopping) return
      failures = Date.now() - started > HEALTHY_AFTER_MS ? 1 : failures + 1
      const repaired = service.repair?.(readSince(service.logFile, logSize))
      console.log(repaired ?? describeDeath(service, code ?? signal, restartDelay(failures)))
      timer = setTimeout(start, restartDelay(failures))
    })
    if (process.pid) onSpawn(process.pid)
  }

  async function stop(): Promise<void> {
    stopping = true
    clearTimeout(timer)
    if (child) await endChild(child)
  }

  start()
  return { service, stop, failures: () => failures }
}

function spawnService(service: Service): { process: ChildProcess; logSize: number } {
  const log = openLog(service.logFile)
  const logSize = fstatSync(log).size
  // A group of its own: Ctrl-C in the terminal reaches only us, and we stop in the right order.
  const child = spawn(service.command, service.args, {
    cwd: service.cwd,
    env: service.env,
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  return { process: child, logSize }
}

async function endChild(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close')
  killGroup(child.pid, 'SIGTERM')
  const force = setTimeout(() => killGroup(child.pid, 'SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(force)
}

function describeDeath(service: Service, how: number | string | null, delay: number): string {
  return `${service.title} stopte onverwacht (${how}) en start opnieuw over ${formatDuration(delay)}; zie ${service.logFile}`
}
