import { join } from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { exitCodeOf } from '../bootstrap/runTool.mjs'
import { ensureChromium } from './chromium.mjs'
import { runSuite } from './runSuite.mjs'

/**
 * @typedef {object} Context
 * @property {string} node
 * @property {NodeJS.ProcessEnv} env
 * @property {string} folder temporary, for reports and logs
 *
 * @typedef {{ cwd: string, args: string[] }} Command arguments for Node
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {(context: Context) => Promise<import('./runSuite.mjs').Result>} run
 */

/** @type {Record<string, string>} Where the installed tools keep their program. */
const TOOLS = {
  oxlint: 'oxlint/bin/oxlint',
  oxfmt: 'oxfmt/bin/oxfmt',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
  cspell: 'cspell/bin.mjs',
  vitest: 'vitest/vitest.mjs',
}

/** @type {Step[]} Everything that `npm test` does, in this order. */
export const STEPS = [
  gate('style', [
    tool('oxlint', '--deny-warnings'),
    tool('oxfmt', '--check', '.'),
    inRoot('scripts/checkTemplates.ts'),
    tool('cspell', 'lint', '--no-progress', '--no-summary', '--show-suggestions'),
  ]),
  gate('types', [
    tool('tsc', '-p', 'scripts'),
    packageScript('search', 'typecheck'),
    packageScript('cms', 'typecheck'),
    packageScript('web', 'typecheck'),
  ]),
  gate('imports', [inRoot('scripts/checkImports.ts')]),
  gate('knip', [tool('knip', '--no-progress')]),
  suite('scripts', tool('vitest', 'run', '--config', 'scripts/vitest.config.ts')),
  suite('search', packageScript('search', 'test', '--')),
  suite('cms', packageScript('cms', 'test', '--')),
  suite('web', packageScript('web', 'test', '--')),
  inBrowser(suite('e2e', packageScript('web', 'test:e2e', '--'))),
]

/** @type {Step[]} The heavy proofs at full size: everything that `npm run proof` does. */
export const PROOFS = [
  suite('sync', packageScript('cms', 'proof', '--', 'sync')),
  suite('rechten', packageScript('cms', 'proof', '--', 'rechten')),
]

/**
 * A step without tests: it passes when all of its commands do, and all of them are run.
 * @param {string} name
 * @param {Command[]} commands
 * @returns {Step}
 */
function gate(name, commands) {
  return {
    name,
    run: async ({ node, env }) => {
      let failed = 0
      for (const { cwd, args } of commands)
        if ((await exitCodeOf(node, args, { cwd, env })) !== 0) failed = 1
      return { passed: 0, failed }
    },
  }
}

/**
 * @param {string} name
 * @param {Command} command
 * @returns {Step}
 */
function suite(name, { cwd, args }) {
  return {
    name,
    run: ({ node, env, folder }) =>
      runSuite(node, args, { cwd, env, reportFile: join(folder, `${name}.json`) }),
  }
}

/**
 * @param {Step} step
 * @returns {Step}
 */
function inBrowser(step) {
  return {
    name: step.name,
    run: async (context) => {
      const chromium = await ensureChromium(join(context.folder, 'chromium.log'))
      return step.run({ ...context, env: { ...context.env, CHROMIUM_PATH: chromium } })
    },
  }
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function tool(name, ...args) {
  return inRoot(`node_modules/${TOOLS[name]}`, ...args)
}

/** @param {string[]} args */
function inRoot(...args) {
  return { cwd: root, args }
}

/**
 * @param {string} folder
 * @param {string[]} args name of the script and what it gets
 */
function packageScript(folder, ...args) {
  return { cwd: join(root, folder), args: ['--run', ...args] }
}
