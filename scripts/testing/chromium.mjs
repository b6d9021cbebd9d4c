import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runTool } from '../bootstrap/runTool.mjs'
import { StopError } from '../bootstrap/stopError.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin']
const MAC_APP = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of a browser for the tests, installed when that is possible without asking.
 * @param {string} logFile
 * @returns {Promise<string>}
 */
export async function ensureChromium(logFile) {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installChromium(logFile)
  const installed = findChromium()
  if (installed) return installed
  throw new StopError(
    'De browsertests vragen Chromium: sudo apt-get install chromium (of zet CHROMIUM_PATH).',
  )
}

/** @param {NodeJS.ProcessEnv} env */
export function findChromium(env = process.env) {
  const given = env['CHROMIUM_PATH']
  if (given && !existsSync(given))
    throw new StopError(`CHROMIUM_PATH klopt niet: ${given} bestaat niet.`)
  if (given) return given
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...FOLDERS]
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...candidates, MAC_APP].find((file) => existsSync(file))
}

/** @param {string} logFile */
async function installChromium(logFile) {
  console.log('Chromium ontbreekt en wordt geïnstalleerd …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runTool('apt-get', ['update'], { env, logFile })
  await runTool('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    logFile,
  })
}
