import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processIdentity } from './processIdentity.mjs'
import { killGroup } from './runTool.mjs'

const STOP_WITHIN_MS = 10_000

/** @typedef {{ name: string, pid: number, identity?: string }} RecordedProcess */

/**
 * Writes down which processes run for this data folder, for when nobody is left to stop them.
 * @param {string} dataDir
 * @param {{ name: string, pid: number }[]} processes
 */
export function recordProcesses(dataDir, processes) {
  const file = recordFile(dataDir)
  const recorded = processes.map((each) => ({ ...each, identity: processIdentity(each.pid) }))
  writeFileSync(`${file}.nieuw`, JSON.stringify(recorded), { mode: 0o600 })
  renameSync(`${file}.nieuw`, file)
}

/**
 * Ends the processes that a killed supervisor left behind; gives their names.
 * @param {string} dataDir
 * @returns {Promise<string[]>}
 */
export async function endLeftovers(dataDir) {
  const left = readRecord(dataDir).filter(isSameProcess)
  await Promise.all(left.map(end))
  return left.map((each) => each.name)
}

/** @param {RecordedProcess} recorded */
async function end(recorded) {
  killGroup(recorded.pid, 'SIGTERM')
  const deadline = Date.now() + STOP_WITHIN_MS
  while (Date.now() < deadline && isSameProcess(recorded)) await sleep(50)
  if (isSameProcess(recorded)) killGroup(recorded.pid, 'SIGKILL')
  while (isSameProcess(recorded)) await sleep(50)
}

/**
 * A pid alone says nothing: after a while the system gives it to another program.
 * @param {RecordedProcess} recorded
 */
function isSameProcess({ pid, identity }) {
  return identity !== undefined && processIdentity(pid) === identity
}

/**
 * @param {string} dataDir
 * @returns {RecordedProcess[]}
 */
function readRecord(dataDir) {
  try {
    return JSON.parse(readFileSync(recordFile(dataDir), 'utf8'))
  } catch {
    return [] // the first start in this folder
  }
}

/** @param {string} dataDir */
function recordFile(dataDir) {
  return join(dataDir, 'processen.json')
}
