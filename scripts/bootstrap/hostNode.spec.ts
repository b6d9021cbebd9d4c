import { expect, test } from 'vitest'
import { checkHost, isFit } from './hostNode.mjs'

test.each([
  ['v20.20.2', false],
  ['v22.18.0', false],
  ['v22.19.0', true],
  ['v24.9.0', false],
  ['v24.11.0', true],
  ['v26.10.0', true],
])('%s is fit to run everything: %s', (version, fit) => expect(isFit(version)).toBe(fit))

test('refuses Node 18 and Windows in one sentence, and takes Node 20', () => {
  expect(() => checkHost({ version: 'v18.20.0', platform: 'linux' })).toThrow('dit is v18.20.0')
  expect(() => checkHost({ version: 'v24.0.0', platform: 'win32' })).toThrow('WSL 2')
  expect(() => checkHost({ version: 'v20.0.0', platform: 'darwin' })).not.toThrow()
})
