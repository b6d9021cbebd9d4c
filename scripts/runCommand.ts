import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startEngine } from '../search/src/engine/index.ts'
import { makeDataDir, readSettings, type Settings } from './bootstrap/readSettings.mjs'
import { root } from './bootstrap/root.mjs'
import { showError, StopError } from './bootstrap/stopError.mjs'
import { type Command, COMMANDS } from './commands.ts'
import { cmsEnvironment, engineUrl } from './supervise/childEnvironment.ts'
import { holdDataDir } from './supervise/holdDataDir.ts'
import { loadSecrets, type Secrets } from './supervise/secrets.ts'
import { askHealth } from './supervise/waitUntilReady.ts'

/** Runs a command with the environment that the cms itself gets; gives its exit code. */
async function runCommand(name: string, args: string[]): Promise<number> {
  const command = COMMANDS[name]
  if (!command)
    throw new StopError(`"${name}" is geen opdracht: ${Object.keys(COMMANDS).join(', ')}.`)
  const settings = readSettings(process.env)
  makeDataDir(settings.dataDir)
  const secrets = loadSecrets(settings.dataDir, process.env)
  const stopEngine = await engineFor(command, settings, secrets)
  try {
    return await runScript(
      join(root, 'cms', command.script),
      args,
      cmsEnvironment(settings, secrets),
    )
  } finally {
    await stopEngine()
  }
}

/** While keuzehulp does not run, the command gets the engine for as long as it takes. */
async function engineFor(command: Command, settings: Settings, secrets: Secrets) {
  const running = !command.needsEngine || (await askHealth(`${engineUrl(settings)}/health`)) === 200
  if (running || settings.externalEngine) return async () => {}
  const { dataDir, searchPort: port, webUrl } = settings
  holdDataDir(dataDir, webUrl)
  const masterKey = secrets.MEILI_MASTER_KEY
  const logFile = join(dataDir, 'log', 'search.log')
  const engine = await startEngine({ dataDir, port, masterKey, logFile })
  return engine.stop
}

async function runScript(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: join(root, 'cms'),
    env,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal))
  const [code] = await once(child, 'exit')
  return code ?? 1
}

try {
  const [name = '', ...args] = process.argv.slice(2)
  process.exitCode = await runCommand(name, args)
} catch (error) {
  showError(error)
  process.exitCode = 1
}
