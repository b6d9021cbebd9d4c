import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { untilTrue } from '../fixtures/fakeCheckout.ts'
import { keepRunning, restartDelay } from './keepRunning.ts'
import type { Service } from './service.ts'

test('waits ever longer before a restart, at most half a minute', () => {
  expect([1, 2, 3, 7, 50].map(restartDelay)).toEqual([500, 1000, 2000, 30_000, 30_000])
})

test('counts a program that cannot be started, and stops trying when told', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const folder = mkdtempSync(join(tmpdir(), 'keuzehulp-keep-'))
  const service: Service = {
    name: 'web',
    title: 'De website',
    command: join(folder, 'nothing'),
    args: [],
    cwd: folder,
    env: {},
    logFile: join(folder, 'web.log'),
    healthUrl: 'http://127.0.0.1:1/',
  }
  const kept = keepRunning(service, () => {})
  await untilTrue(() => kept.failures() === 1)
  await kept.stop()
  await sleep(2 * restartDelay(1))
  expect(kept.failures()).toBe(1)
  rmSync(folder, { recursive: true })
})
