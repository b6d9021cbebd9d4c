import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { someFigures, someRun } from '../fixtures/someFigures.ts'
import { readRuns, writeRun } from './runFile.ts'

test('reads the runs in a folder back, the newest first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keuzehulp-runs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const older = someRun('2026-09-30T12:00:00.000Z', [someFigures()])
  const newer = someRun('2026-11-23T08:00:00.000Z', [])
  writeRun(folder, newer)
  expect(writeRun(folder, older)).toBe(join(folder, '2026-09-30T12:00:00.000Z.json'))
  writeFileSync(join(folder, 'anders.txt'), '')
  expect(readRuns(folder)).toEqual([newer, older])
})

test('passes over runs whose figures mean something else, and names a file that is broken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keuzehulp-runs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const other = { ...someRun('2026-09-30T12:00:00.000Z', []), format: 0 }
  writeFileSync(join(folder, 'anders.json'), JSON.stringify(other))
  expect(readRuns(folder)).toEqual([])
  writeFileSync(join(folder, 'half.json'), '{')
  expect(() => readRuns(folder)).toThrow(`${join(folder, 'half.json')} is onleesbaar`)
})

test('knows no runs where nothing was measured yet', () => {
  expect(readRuns('/bestaat/niet')).toEqual([])
})
