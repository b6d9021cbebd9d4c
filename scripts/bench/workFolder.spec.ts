import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataDirOf, makeWorkFolder, removeWorkFolder } from './workFolder.ts'

let benchDir: string

beforeEach(() => {
  benchDir = mkdtempSync(join(tmpdir(), 'keuzehulp-bench-'))
})

afterEach(() => rmSync(benchDir, { recursive: true, force: true }))

test('removes folders of runs that were shot down, and nothing else', async () => {
  const left = join(benchDir, 'werk-afgebroken')
  mkdirSync(dataDirOf(left), { recursive: true })
  writeFileSync(join(left, 'in-gebruik.lock'), JSON.stringify({ pid: 1, identity: 'lang geleden' }))
  writeFileSync(join(benchDir, '2026-11-21T12:00:00.000Z.json'), '{}')
  const made = await makeWorkFolder(benchDir)
  expect(existsSync(left)).toBe(false)
  expect(readdirSync(benchDir)).toHaveLength(2)
  removeWorkFolder(made)
  expect(readdirSync(benchDir)).toEqual(['2026-11-21T12:00:00.000Z.json'])
})
