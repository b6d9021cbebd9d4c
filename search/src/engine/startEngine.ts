import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { engineCommand } from './engineCommand.ts'
import { findEngine } from './findEngine.ts'
import { freePort } from './freePort.ts'

const READY_WITHIN_MS = 30_000
const STOP_WITHIN_MS = 10_000

export interface StartOptions {
  /** Kept after stop; without it a temporary folder is used, and removed on stop. */
  dataDir?: string
  port?: number
  masterKey?: string
  logFile?: string
}

export interface Engine {
  url: string
  masterKey: string
  pid: number
  process: ChildProcess
  stop: () => Promise<void>
}

/** Starts an engine of its own on loopback and waits until it answers. */
export async function startEngine(options: StartOptions = {}): Promise<Engine> {
  const binary = await findEngine({ cacheDir: join(homedir(), '.cache', 'keuzehulp') })
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'keuzehulp-search-'))
  const logFile = options.logFile ?? join(dataDir, 'search.log')
  const masterKey = options.masterKey ?? randomBytes(24).toString('hex')
  const port = options.port ?? (await freePort())
  const child = spawnEngine({ binary, dataDir, port, masterKey }, logFile)
  const url = `http://127.0.0.1:${port}`
  const stop = () => stopEngine(child, options.dataDir === undefined ? dataDir : undefined)
  try {
    await untilHealthy(url, child, logFile)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, masterKey, pid: child.pid ?? 0, process: child, stop }
}

function spawnEngine(options: Parameters<typeof engineCommand>[0], logFile: string): ChildProcess {
  mkdirSync(options.dataDir, { recursive: true })
  const { command, args, env, cwd } = engineCommand(options)
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('error', () => {}) // a program that cannot start has no pid: untilHealthy says so
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  child.once('exit', () => process.off('exit', killWithUs))
  return child
}

async function untilHealthy(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline && !hasEnded(child)) {
    const healthy = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (healthy) return
    await sleep(25)
  }
  throw new Error(`De zoekmachine start niet: ${readFileSync(logFile, 'utf8').slice(-2000)}`)
}

async function stopEngine(child: ChildProcess, temporaryDir: string | undefined): Promise<void> {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit')
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
    child.kill('SIGTERM')
    await ended
    clearTimeout(force)
  }
  if (temporaryDir) rmSync(temporaryDir, { recursive: true, force: true })
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}
