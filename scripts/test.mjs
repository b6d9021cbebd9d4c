import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkHost } from './bootstrap/hostNode.mjs'
import { prepare, PREPARE_STEPS } from './bootstrap/prepare.mjs'
import { createProgress, formatDuration } from './bootstrap/progress.mjs'
import { stopToolsOnSignal } from './bootstrap/runTool.mjs'
import { showError, StopError } from './bootstrap/stopError.mjs'
import { testEnvironment } from './testing/environment.mjs'
import { STEPS } from './testing/steps.mjs'

/** @typedef {import('./testing/runSuite.mjs').Result} Result */

/** @param {string[]} names steps to run; all of them when none is named */
async function testAll(names) {
  checkHost()
  const steps = chooseSteps(names)
  stopToolsOnSignal()
  const folder = mkdtempSync(join(tmpdir(), 'keuzehulp-test-'))
  const node = await prepare(createProgress(PREPARE_STEPS), join(folder, 'log'))
  const env = testEnvironment(node, folder)
  const results = []
  for (const step of steps) results.push(await runStep(step, { node, env, folder }))
  rmSync(folder, { recursive: true, force: true })
  return results
}

/** @param {string[]} names */
function chooseSteps(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name))
  if (unknown === undefined)
    return STEPS.filter(({ name }) => names.length === 0 || names.includes(name))
  const known = STEPS.map(({ name }) => name).join(', ')
  throw new StopError(`"${unknown}" is geen onderdeel van de tests; kies uit ${known}.`)
}

/**
 * @param {import('./testing/steps.mjs').Step} step
 * @param {import('./testing/steps.mjs').Context} context
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

/** @param {Awaited<ReturnType<typeof testAll>>} results */
function report(results) {
  console.log(`\n── samen ${'─'.repeat(55)}`)
  for (const { name, passed, failed, duration, note } of results) {
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

try {
  const results = await testAll(process.argv.slice(2))
  report(results)
  close(results)
} catch (error) {
  showError(error)
  close([{ passed: 0, failed: 1 }])
}
