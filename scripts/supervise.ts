import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { endLeftovers } from './bootstrap/leftovers.mjs'
import { PREPARE_STEPS } from './bootstrap/prepare.mjs'
import { createProgress } from './bootstrap/progress.mjs'
import { makeDataDir, readSettings, type Settings } from './bootstrap/readSettings.mjs'
import { showError } from './bootstrap/stopError.mjs'
import { announce } from './supervise/announce.ts'
import { checkPorts } from './supervise/checkPorts.ts'
import { createFamily, type Family } from './supervise/family.ts'
import { holdDataDir } from './supervise/holdDataDir.ts'
import { loadSecrets } from './supervise/secrets.ts'
import { cmsService, engineService, webService } from './supervise/services.ts'
import { stopOnSignal } from './supervise/stopOnSignal.ts'
import { waitUntilReady } from './supervise/waitUntilReady.ts'

/** Runs engine, cms and web until someone asks to stop. */
async function supervise(settings: Settings): Promise<void> {
  makeDataDir(settings.dataDir)
  holdDataDir(settings.dataDir, settings.webUrl)
  const family = createFamily(settings.dataDir)
  stopOnSignal(family)
  try {
    await clearTheWay(settings)
    await startAll(settings, family)
    announce(settings)
  } catch (error) {
    if (family.isStopping()) return // whoever asked for the stop ends this process
    showError(error)
    await family.stop()
    process.exit(1)
  }
}

async function clearTheWay(settings: Settings): Promise<void> {
  mkdirSync(join(settings.dataDir, 'log'), { recursive: true })
  const ended = await endLeftovers(settings.dataDir)
  if (ended.length > 0)
    console.log(`Achtergebleven van een vorige keer en nu gestopt: ${ended.join(', ')}.`)
  await checkPorts(settings)
}

async function startAll(settings: Settings, family: Family): Promise<void> {
  const secrets = loadSecrets(settings.dataDir, process.env)
  const progress = createProgress(PREPARE_STEPS + 3, { first: PREPARE_STEPS + 1 })
  if (settings.externalEngine) progress.skip(`Zoekmachine op ${settings.externalEngine.url}`)
  else
    await progress.step('Zoekmachine starten', async () =>
      waitUntilReady(family.add(await engineService(settings, secrets))),
    )
  // Both at once: web gets ready while the cms opens its database.
  const cms = family.add(cmsService(settings, secrets))
  const web = family.add(webService(settings, secrets))
  await progress.step('Beheer starten', () => waitUntilReady(cms))
  await progress.step('Website starten', () => waitUntilReady(web))
}

async function main(): Promise<void> {
  // A terminal or pipe that is gone must not take the services down in disorder.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  try {
    await supervise(readSettings(process.env))
  } catch (error) {
    showError(error)
    process.exit(1)
  }
}

await main()
