import { expect, test } from 'vitest'
import { parseStatus } from './measureMemory.ts'

test('reads what a process uses now and used at most', () => {
  const status = 'Name:\tnode\nVmPeak:\t 999 kB\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n'
  expect(parseStatus(status)).toEqual({ resident: 1024 ** 2, peak: 2 * 1024 ** 2 })
})
