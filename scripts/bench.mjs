import { join } from 'node:path'
import { handOver } from './bootstrap/handOver.mjs'
import { checkHost } from './bootstrap/hostNode.mjs'
import { prepare, PREPARE_STEPS } from './bootstrap/prepare.mjs'
import { createProgress } from './bootstrap/progress.mjs'
import { makeDataDir, readSettings } from './bootstrap/readSettings.mjs'
import { runMain } from './bootstrap/runMain.mjs'
import { stopToolsOnSignal } from './bootstrap/runTool.mjs'

/** Measures the keuzehulp, after what it needs is installed and built. */
async function bench() {
  checkHost()
  const { dataDir } = readSettings(process.env)
  makeDataDir(dataDir)
  stopToolsOnSignal()
  const progress = createProgress(PREPARE_STEPS, { out: process.stderr, quiet: true })
  const node = await prepare(progress, join(dataDir, 'log'))
  const { code } = await handOver(node, ['scripts/bench/bench.ts', ...process.argv.slice(2)])
  return code
}

await runMain(bench)
