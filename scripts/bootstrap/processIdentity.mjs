import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What makes a running process this one and no later one with the same pid: when it started.
 * Undefined when no such process runs.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  return process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid)
}

/** @param {number} pid */
function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, between brackets, may hold anything; the fields after it are fixed.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined // ended, its parent just has not looked yet
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return undefined // no such process
  }
}

/** @param {number} pid */
function psIdentity(pid) {
  const output = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return output?.trim() || undefined
}
