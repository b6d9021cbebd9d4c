import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

/** Who started us, asked before the long steps. */
const parent = process.ppid

/**
 * Goes on as another program on the given Node and ends as that ends. The channel between the two
 * closes when this process dies in any way, which the other takes as its sign to stop.
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<{ code: number, killed: boolean }>} its exit code, and whether it was shot down
 */
export function handOver(node, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.removeAllListeners(signal)
    process.on(signal, () => child.kill(signal))
  }
  stopWithNpm(child)
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      const killed = signal !== null
      resolve({ code: killed ? 128 + constants.signals[signal] : (code ?? 1), killed })
    })
  })
}

/**
 * npm that is shot down cannot pass that on, and nobody would know what still runs.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env['npm_lifecycle_event']) return
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1_000).unref()
}
