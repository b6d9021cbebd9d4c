import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './pidLock.mjs'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keuzehulp-lock-'))
  file = join(folder, 'x.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('shows who holds the lock, until it is released', () => {
  const lock = takeLock(file, 'http://here')
  expect(takeLock(file).holder).toMatchObject({ pid: process.pid, note: 'http://here' })
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['a process that is gone', '{ "pid": 4194304, "identity": "boot 1" }'],
  ['a later process with the same pid', `{ "pid": ${process.pid}, "identity": "boot 1" }`],
  ['half a file', '{ "pid'],
])('takes over the lock of %s', (_case, content) => {
  writeFileSync(file, content)
  expect(takeLock(file).holder).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['x.lock'])
})
