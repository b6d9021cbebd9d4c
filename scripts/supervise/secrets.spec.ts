import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSecrets } from './secrets.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keuzehulp-secrets-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'geheimen.json')

test('makes every secret once, all different', () => {
  const secrets = loadSecrets(folder, {})
  expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
  expect(loadSecrets(folder, {})).toEqual(secrets)
})

test('adds a secret that a later version needs and keeps the others', () => {
  writeFileSync(file(), '{ "ADMIN_JWT_SECRET": "kept" }')
  expect(loadSecrets(folder, {})).toMatchObject({
    ADMIN_JWT_SECRET: 'kept',
    APP_KEYS: expect.any(String),
  })
})

test('lets the environment go first without writing it down', () => {
  expect(loadSecrets(folder, { ADMIN_JWT_SECRET: 'given' }).ADMIN_JWT_SECRET).toBe('given')
  expect(readFileSync(file(), 'utf8')).not.toContain('given')
})

test('does not replace a file that it cannot read', () => {
  writeFileSync(file(), '{ "JWT')
  expect(() => loadSecrets(folder, {})).toThrow('geheimen.json is onleesbaar')
})
