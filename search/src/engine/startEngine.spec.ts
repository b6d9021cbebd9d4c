import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveReadKey, READ_KEY_UID } from './readKey.ts'
import { startEngine } from './startEngine.ts'

test('derives the very key that the engine makes for the read uid', async () => {
  const engine = await startEngine()
  try {
    const response = await fetch(`${engine.url}/keys`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${engine.masterKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        uid: READ_KEY_UID,
        actions: ['search'],
        indexes: ['*'],
        expiresAt: null,
      }),
    })
    expect(await response.json()).toMatchObject({ key: deriveReadKey(engine.masterKey) })
  } finally {
    await engine.stop()
  }
})

test('is gone after stop and keeps a folder that was given', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'keuzehulp-given-'))
  const engine = await startEngine({ dataDir })
  await engine.stop()
  await engine.stop()
  await expect(fetch(`${engine.url}/health`)).rejects.toThrow('fetch failed')
  expect(existsSync(join(dataDir, 'search', 'VERSION'))).toBe(true)
  rmSync(dataDir, { recursive: true })
})

test('does not show the master key in the list of processes', async () => {
  const engine = await startEngine()
  try {
    expect(engine.process.spawnargs.join(' ')).not.toContain(engine.masterKey)
  } finally {
    await engine.stop()
  }
})

test('says what the engine said when it does not start', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'keuzehulp-short-'))
  const logFile = join(dataDir, 'search.log')
  await expect(startEngine({ dataDir, masterKey: 'short', logFile })).rejects.toThrow(/master key/i)
  expect(readFileSync(logFile, 'utf8')).toMatch(/master key/i)
  rmSync(dataDir, { recursive: true })
})
