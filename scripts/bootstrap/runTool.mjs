import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname } from 'node:path'
import { StopError } from './stopError.mjs'

const STOP_WITHIN_MS = 5_000

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let interrupted = false

/**
 * @typedef {object} ToolOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [logFile] where the output goes; shown as it comes when left out
 */

/**
 * Runs a tool to its end and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {ToolOptions} [options]
 * @returns {Promise<number>}
 */
export function exitCodeOf(command, args, { cwd, env = process.env, logFile } = {}) {
  const output = logFile ? openLog(logFile) : 'inherit'
  // A group of its own: Ctrl-C then reaches only us, and we end the tool with all it started.
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
    detached: true,
  })
  if (typeof output === 'number') closeSync(output)
  running.add(child)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child)
      reject(new StopError(`${command} is niet te starten: ${error.message}`))
    })
    child.once('exit', (code) => {
      running.delete(child)
      // After an interruption the caller must not go on to its next step or show an error.
      if (!interrupted) resolve(code ?? 1)
    })
  })
}

/**
 * Runs a tool and stops, with the end of its log, when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {ToolOptions} options
 */
export async function runTool(command, args, options) {
  const code = await exitCodeOf(command, args, options)
  if (code !== 0)
    throw new StopError(`Mislukt (code ${code}): ${command} ${args.join(' ')}`, options.logFile)
}

/** Lets Ctrl-C, SIGTERM and SIGHUP end the running tools first, then this process calmly. */
export function stopToolsOnSignal() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void interrupt(signal))
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
async function interrupt(signal) {
  if (interrupted) return
  interrupted = true
  const children = [...running]
  const ended = children.map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of children) killGroup(child.pid, 'SIGTERM')
  const force = setTimeout(
    () => children.forEach((child) => killGroup(child.pid, 'SIGKILL')),
    STOP_WITHIN_MS,
  )
  await Promise.all(ended)
  clearTimeout(force)
  console.log('\nGestopt. Dezelfde opdracht gaat een volgende keer verder waar dit bleef.')
  process.exit(128 + constants.signals[signal])
}

/**
 * Signals a process and everything in its group; one that is already gone is fine.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
export function killGroup(pid, signal) {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/** @param {string} file */
function openLog(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return openSync(file, 'w', 0o600)
}
