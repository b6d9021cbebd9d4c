import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engineCommand, refusesDatabase } from './engineCommand.ts'
import { findEngine } from './findEngine.ts'
import { freePort } from './freePort.ts'

/** What the engine says to a database that carries this version. */
async function startOnVersion(version: string): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'keuzehulp-version-'))
  mkdirSync(join(dataDir, 'search'))
  writeFileSync(join(dataDir, 'search', 'VERSION'), version)
  const binary = await findEngine({ cacheDir: dataDir })
  const port = await freePort()
  const { command, args, env, cwd } = engineCommand({
    binary,
    dataDir,
    port,
    masterKey: 'm'.repeat(20),
  })
  const run = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 10_000 })
  rmSync(dataDir, { recursive: true })
  return run.stderr
}

test.each(['1.12.0', '1.99.0', 'nonsense'])(
  'recognises the refusal of version %s',
  async (version) => {
    expect(refusesDatabase(await startOnVersion(version))).toBe(true)
  },
)

test('does not take another error for a refusal', () => {
  expect(refusesDatabase('Error: Address already in use (os error 98)')).toBe(false)
})
