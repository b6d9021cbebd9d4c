import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findNode } from './hostNode.mjs'
import { takeLock } from './pidLock.mjs'
import { root } from './root.mjs'
import { runTool } from './runTool.mjs'
import { hashSources, stampOf } from './sourceStamp.mjs'

const PNPM = 'pnpm@12.21.0'
const SHARED = ['tsconfig.base.json', 'pnpm-lock.yaml']
const MANIFESTS = ['package.json', 'cms/package.json', 'search/package.json', 'web/package.json']

/** What is built, from which sources, and the file that proves there is a build. */
const BUILDS = {
  search: { sources: ['search'], result: 'search/dist/index.js' },
  cms: { sources: ['cms', 'search'], result: 'cms/dist/build/index.html' },
  web: { sources: ['web', 'search'], result: 'web/.output/server/index.mjs' },
}

/** @typedef {keyof typeof BUILDS} Package */
/** @typedef {ReturnType<typeof import('./progress.mjs').createProgress>} Progress */

/** Number of steps that `prepare` shows. */
export const PREPARE_STEPS = 3

/**
 * Installs and builds what is missing or out of date.
 * @param {Progress} progress
 * @param {string} logDir where the tools' output goes
 * @returns {Promise<string>} the Node to run everything on
 */
export async function prepare(progress, logDir) {
  const release = await waitForLock()
  try {
    await install(progress, logDir)
    const node = findNode()
    await build(['search'], 'Zoekdeel bouwen', { progress, logDir, node })
    await build(['cms', 'web'], 'Beheer en website bouwen', { progress, logDir, node })
    return node
  } finally {
    release()
  }
}

/** Two builds in one checkout would write through each other. */
async function waitForLock() {
  const file = join(root, 'node_modules', '.keuzehulp', 'voorbereiden.lock')
  for (let first = true; ; first = false) {
    const lock = takeLock(file)
    if (!lock.holder) {
      process.once('exit', lock.release)
      return lock.release
    }
    if (first) console.log(`Proces ${lock.holder.pid} bereidt deze map al voor; even wachten …`)
    await sleep(500)
  }
}

/**
 * @param {Progress} progress
 * @param {string} logDir
 */
async function install(progress, logDir) {
  const title = 'Onderdelen installeren'
  const stamp = stampOf('installatie')
  const hash = hashSources([...MANIFESTS, 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  if (stamp.matches(hash)) return progress.skip(title)
  await progress.step(title, async () => {
    stamp.forget()
    const args = ['-y', PNPM, 'install', '--frozen-lockfile']
    await runTool('npx', args, {
      cwd: root,
      env: quietEnv(),
      logFile: join(logDir, 'installeren.log'),
    })
    findNode() // stops here, before the stamp, when the pinned Node did not come along
    stamp.write(hash)
  })
}

/**
 * @param {Package[]} names built at the same time
 * @param {string} title
 * @param {{ progress: Progress, logDir: string, node: string }} context
 */
async function build(names, title, { progress, logDir, node }) {
  const stale = names.filter((name) => !isBuilt(name))
  if (stale.length === 0) return progress.skip(title)
  await progress.step(title, async () => {
    const builds = await Promise.allSettled(stale.map((name) => buildOne(name, logDir, node)))
    const failed = builds.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
  })
}

/** @param {Package} name */
function isBuilt(name) {
  return existsSync(join(root, BUILDS[name].result)) && stampOf(name).matches(hashOf(name))
}

/**
 * @param {Package} name
 * @param {string} logDir
 * @param {string} node
 */
async function buildOne(name, logDir, node) {
  const stamp = stampOf(name)
  const hash = hashOf(name)
  stamp.forget()
  const logFile = join(logDir, `bouwen-${name}.log`)
  await runTool(node, ['--run', 'build'], { cwd: join(root, name), env: nodeEnv(node), logFile })
  stamp.write(hash)
}

/** @param {Package} name */
function hashOf(name) {
  return hashSources([...SHARED, ...BUILDS[name].sources])
}

/**
 * An environment in which every tool finds this Node first.
 * @param {string} node
 */
export function nodeEnv(node) {
  return { ...quietEnv(), PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` }
}

/** An environment in which no tool asks a question or calls home. */
function quietEnv() {
  return {
    ...process.env,
    CI: 'true',
    npm_config_yes: 'true',
    npm_config_update_notifier: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    NUXT_TELEMETRY_DISABLED: '1',
  }
}
