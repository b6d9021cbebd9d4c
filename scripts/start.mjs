import { join } from 'node:path'
import { handOver } from './bootstrap/handOver.mjs'
import { checkHost } from './bootstrap/hostNode.mjs'
import { endLeftovers } from './bootstrap/leftovers.mjs'
import { prepare, PREPARE_STEPS } from './bootstrap/prepare.mjs'
import { createProgress } from './bootstrap/progress.mjs'
import { makeDataDir, readSettings } from './bootstrap/readSettings.mjs'
import { runMain } from './bootstrap/runMain.mjs'
import { stopToolsOnSignal } from './bootstrap/runTool.mjs'

/** Shown by the supervisor: engine, cms and web. */
const SUPERVISE_STEPS = 3

async function start() {
  checkHost()
  const { dataDir } = readSettings(process.env)
  makeDataDir(dataDir)
  stopToolsOnSignal()
  const node = await prepare(createProgress(PREPARE_STEPS + SUPERVISE_STEPS), join(dataDir, 'log'))
  const { code, killed } = await handOver(node, ['scripts/supervise.ts'])
  // Shot down, the supervisor could not stop its children any more.
  if (killed) await endLeftovers(dataDir)
  return code
}

await runMain(start)
