import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { processIdentity } from './processIdentity.mjs'

/** @typedef {{ pid: number, identity: string, note: string }} Holder */

/**
 * Takes a lock file for this process. A lock whose holder no longer runs is taken over.
 * @param {string} file
 * @param {string} [note] what another process may want to know about the holder
 * @returns {{ holder?: Holder, release: () => void }} the holder, when that is another process
 */
export function takeLock(file, note = '') {
  mkdirSync(dirname(file), { recursive: true })
  const own = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), note })
  for (;;) {
    if (create(file, own)) return { release: () => release(file, own) }
    const content = readOrNothing(file)
    const holder = parseHolder(content)
    if (holder && processIdentity(holder.pid) === holder.identity)
      return { holder, release: () => {} }
    removeStale(file, content)
  }
}

/**
 * Written aside and linked: nobody ever sees a lock without its holder in it.
 * @param {string} file
 * @param {string} content
 */
function create(file, content) {
  const aside = `${file}.nieuw-${process.pid}`
  writeFileSync(aside, content, { mode: 0o600 })
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside)
  }
}

/**
 * Moves aside before removing, so that a lock just taken by a third process survives.
 * @param {string} file
 * @param {string} stale
 */
function removeStale(file, stale) {
  const aside = `${file}.oud-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return // someone else removed it first
  }
  if (readOrNothing(aside) === stale) rmSync(aside)
  else renameSync(aside, file)
}

/**
 * @param {string} file
 * @param {string} own
 */
function release(file, own) {
  if (readOrNothing(file) === own) rmSync(file, { force: true })
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * @param {string} content
 * @returns {Holder | undefined}
 */
function parseHolder(content) {
  try {
    return JSON.parse(content)
  } catch {
    return undefined // not ours: treated as left behind
  }
}
