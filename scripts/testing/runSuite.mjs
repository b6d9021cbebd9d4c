import { existsSync, readFileSync } from 'node:fs'
import { exitCodeOf } from '../bootstrap/runTool.mjs'

/** @typedef {{ passed: number, failed: number, note?: string }} Result */

/**
 * Runs a vitest suite and counts its tests.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, reportFile: string }} options
 * @returns {Promise<Result>}
 */
export async function runSuite(command, args, { cwd, env, reportFile }) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const code = await exitCodeOf(command, [...args, ...reporters], { cwd, env })
  return judgeSuite(code, existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined)
}

/**
 * A suite that ran nothing, or failed outside its tests, has failed too.
 * @param {number} code
 * @param {string | undefined} report
 * @returns {Result}
 */
export function judgeSuite(code, report) {
  const counted = report ? JSON.parse(report) : {}
  const passed = Number(counted.numPassedTests ?? 0)
  const failed = Number(counted.numFailedTests ?? 0)
  if (passed + failed === 0) return { passed, failed: 1, note: 'er draaide geen enkele test' }
  if (code !== 0 && failed === 0) return { passed, failed: 1, note: `eindigde met code ${code}` }
  return { passed, failed }
}
