import { join } from 'node:path'
import { handOver } from './bootstrap/handOver.mjs'
import { checkHost } from './bootstrap/hostNode.mjs'
import { prepare, PREPARE_STEPS } from './bootstrap/prepare.mjs'
import { createProgress } from './bootstrap/progress.mjs'
import { makeDataDir, readSettings } from './bootstrap/readSettings.mjs'
import { runMain } from './bootstrap/runMain.mjs'
import { stopToolsOnSignal } from './bootstrap/runTool.mjs'

/** Runs one of the commands in commands.ts, after what it needs is installed and built. */
async function run() {
  checkHost()
  const { dataDir } = readSettings(process.env)
  makeDataDir(dataDir)
  stopToolsOnSignal()
  // What the command itself prints may be read by a program.
  const progress = createProgress(PREPARE_STEPS, { out: process.stderr, quiet: true })
  const node = await prepare(progress, join(dataDir, 'log'))
  const { code } = await handOver(node, ['scripts/runCommand.ts', ...process.argv.slice(2)])
  return code
}

await runMain(run)
