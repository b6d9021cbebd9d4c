import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { deriveReadKey, freePort } from '../../search/src/engine/index.ts'
import { makeDataDir, readSettings, type Settings } from '../bootstrap/readSettings.mjs'
import { root } from '../bootstrap/root.mjs'
import { StopError } from '../bootstrap/stopError.mjs'
import { cmsEnvironment, engineUrl } from '../supervise/childEnvironment.ts'
import { loadSecrets } from '../supervise/secrets.ts'
import { testEnvironment } from '../testing/environment.mjs'
import { type Client, createClient } from './keepAliveClient.ts'
import { EXAMPLE_SIZE } from './options.ts'
import type { Program, Programs } from './programs.ts'
import { dataDirOf } from './workFolder.ts'

/** What tests may have, but an installation of its own may not. */
const ALSO_LEFT_OUT = ['MEILI_URL', 'MEILI_KEY', 'CMS_PUBLIC_URL', 'TRUST_PROXY']
const READY = /Keuzehulp klaar: /
const FILLER = join(root, 'cms', 'bench', 'fillDatabase.mts')
const FILLER_SEED = 1
const POLL_MS = 100
const UPDATE_WITHIN_MS = 120_000
const UPDATE_WITHIN_MS_PER_INSTRUMENT = 30

/** A keuzehulp of its own: data folder, ports and keys. */
export interface Installation {
  settings: Settings
  masterKey: string
  engineUrl: string
  /** What `npm start` and the commands get. */
  env: NodeJS.ProcessEnv
  /** What the cms and its scripts get. */
  cmsEnv: NodeJS.ProcessEnv
}

/** An installation in this folder, on free ports, that knows of no other one. */
export async function createInstallation(workFolder: string): Promise<Installation> {
  const env = await environmentOf(workFolder)
  const settings = readSettings(env)
  makeDataDir(settings.dataDir)
  const secrets = loadSecrets(settings.dataDir, env)
  return {
    settings,
    masterKey: secrets.MEILI_MASTER_KEY,
    engineUrl: engineUrl(settings),
    env,
    cmsEnv: cmsEnvironment(settings, secrets),
  }
}

/** The settings of a real installation are left out: measuring fills and changes the database. */
async function environmentOf(workFolder: string): Promise<NodeJS.ProcessEnv> {
  const env = testEnvironment(process.execPath, workFolder)
  for (const name of ALSO_LEFT_OUT) delete env[name]
  return {
    ...env,
    KEUZEHULP_DATA: dataDirOf(workFolder),
    WEB_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    SEARCH_PORT: String(await freePort()),
  }
}

/** Clients of its parts; the engine with the key that web has, and with the one of the cms. */
export function clientsOf({ settings, engineUrl: url, masterKey }: Installation) {
  return {
    web: createClient(settings.webUrl),
    engine: createClient(url, deriveReadKey(masterKey)),
    engineMaster: createClient(url, masterKey),
  }
}

/** Starts what `npm start` starts and waits until it is ready. */
export async function startProduct({ env }: Installation, programs: Programs): Promise<Program> {
  const program = programs.start('Het starten', [join(root, 'scripts', 'supervise.ts')], { env })
  await program.says(READY)
  return program
}

/** Adds instruments to the database of an installation that does not run. */
export async function fillDatabase(
  { cmsEnv }: Installation,
  size: number,
  programs: Programs,
): Promise<void> {
  const args = [FILLER, String(size - EXAMPLE_SIZE), String(FILLER_SEED)]
  const options = { env: cmsEnv, cwd: join(root, 'cms') }
  await programs.start('Het vullen van de database', args, options).finish()
}

/**
 * Waits until readers find so many instruments.
 *
 * @throws StopError when that takes far longer than it should
 */
export async function untilFindable(web: Client, size: number): Promise<void> {
  const deadline = Date.now() + UPDATE_WITHIN_MS + size * UPDATE_WITHIN_MS_PER_INSTRUMENT
  for (; ; await pause(POLL_MS)) {
    const { totaal } = await web.get<{ totaal: number }>('/api/v1/instrumenten?perPagina=1')
    if (totaal === size) return
    if (Date.now() > deadline)
      throw new StopError(`De index wordt niet bijgewerkt: ${totaal} van ${size} instrumenten.`)
  }
}
