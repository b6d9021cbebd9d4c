import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkHost } from '../bootstrap/hostNode.mjs'
import { prepare, PREPARE_STEPS } from '../bootstrap/prepare.mjs'
import { createProgress, formatDuration } from '../bootstrap/progress.mjs'
import { stopToolsOnSignal } from '../bootstrap/runTool.mjs'
import { showError, StopError } from '../bootstrap/stopError.mjs'
import { testEnvironment } from './environment.mjs'

/**
 * @typedef {import('./runSuite.mjs').Result} Result
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Context} Context
 * @typedef {Result & { name: string, duration: string }} Outcome
 */

/**
 * Installs and builds what is needed, runs the steps one after the other, and ends this process
 * with one line of totals: with code 1 when anything failed.
 * @param {Step[]} steps
 * @param {string[]} names steps to run; all of them when none is named
 */
export async function runSteps(steps, names) {
  try {
    const outcomes = await runAll(chooseSteps(steps, names))
    report(outcomes)
    close(outcomes)
  } catch (error) {
    showError(error)
    close([{ passed: 0, failed: 1 }])
  }
}

/**
 * @param {Step[]} steps
 * @param {string[]} names
 */
function chooseSteps(steps, names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown === undefined)
    return steps.filter(({ name }) => names.length === 0 || names.includes(name))
  const known = steps.map(({ name }) => name).join(', ')
  throw new StopError(`"${unknown}" is hier geen onderdeel van; kies uit ${known}.`)
}

/** @param {Step[]} steps */
async function runAll(steps) {
  checkHost()
  stopToolsOnSignal()
  const folder = mkdtempSync(join(tmpdir(), 'keuzehulp-test-'))
  const node = await prepare(createProgress(PREPARE_STEPS), join(folder, 'log'))
  const context = { node, env: testEnvironment(node, folder), folder }
  const outcomes = []
  for (const step of steps) outcomes.push(await runStep(step, context))
  rmSync(folder, { recursive: true, force: true })
  return outcomes
}

/**
 * @param {Step} step
 * @param {Context} context
 * @returns {Promise<Outcome>}
 */
async function runStep(step, context) {
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`)
  const started = Date.now()
  const result = await step.run(context).catch((error) => {
    showError(error)
    return /** @type {Result} */ ({ passed: 0, failed: 1 })
  })
  return { ...result, name: step.name, duration: formatDuration(Date.now() - started) }
}

/** @param {Outcome[]} outcomes */
function report(outcomes) {
  console.log(`\n── samen ${'─'.repeat(55)}`)
  for (const { name, passed, failed, duration, note } of outcomes) {
    const verdict = failed > 0 ? 'FOUT' : 'goed'
    const count = passed + failed > 0 ? `${passed} goed, ${failed} fout` : ''
    console.log(`${verdict}  ${name.padEnd(8)} ${duration.padStart(12)}  ${note ?? count}`)
  }
}

/** @param {Pick<Result, 'passed' | 'failed'>[]} results */
function close(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}
