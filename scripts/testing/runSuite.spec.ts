import { expect, test } from 'vitest'
import { judgeSuite } from './runSuite.mjs'

const report = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed })

test.each([
  ['all is well', 0, report(3, 0), { passed: 3, failed: 0 }],
  ['tests fail', 1, report(3, 2), { passed: 3, failed: 2 }],
  ['a file does not load', 1, report(3, 0), { passed: 3, failed: 1 }],
  ['no test ran', 0, report(0, 0), { passed: 0, failed: 1 }],
  ['there is no report', 1, undefined, { passed: 0, failed: 1 }],
])('counts when %s', (_case, code, text, expected) => {
  expect(judgeSuite(code, text)).toMatchObject(expected)
})
