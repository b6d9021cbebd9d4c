import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  createFakeCheckout,
  type FakeCheckout,
  type FakeRun,
  untilTrue,
} from './fixtures/fakeCheckout.ts'

let checkout: FakeCheckout

beforeEach(async () => {
  checkout = await createFakeCheckout()
  checkout.write('bin/npx', '#!/bin/sh\necho "$@" >> npx.log\n', 0o755)
})
afterEach(() => checkout.remove())

async function startAndStop(): Promise<FakeRun> {
  const run = checkout.run('start.mjs')
  await run.says('Keuzehulp klaar')
  run.process.kill('SIGTERM')
  expect(await run.exitCode()).toBe(0)
  return run
}

const built = () => checkout.read('built.log').trim().split('\n').toSorted().join(' ')

test('installs and builds once, and again only what changed', async () => {
  const first = await startAndStop()
  expect(first.output()).toMatch(/\[1\/6\] Onderdelen installeren … klaar in 0,\d s/)
  expect(checkout.read('npx.log')).toBe('-y pnpm@12.21.0 install --frozen-lockfile\n')
  expect(built()).toBe('cms search web')

  const second = await startAndStop()
  expect(second.output()).toContain('[3/6] Beheer en website bouwen … al gedaan')
  expect(built()).toBe('cms search web')

  checkout.write('web/app.vue', '<template />')
  checkout.write('search/src/new.spec.ts', '')
  await startAndStop()
  expect(built()).toBe('cms search web web')
  expect(checkout.read('npx.log').split('\n')).toHaveLength(2)
})

test('shows the end of the log when a build fails, and tries again next time', async () => {
  checkout.write('cms/package.json', '{ "scripts": { "build": "echo no such type; exit 2" } }')
  const run = checkout.run('start.mjs')
  expect(await run.exitCode()).toBe(1)
  expect(run.output()).toContain('[3/6] Beheer en website bouwen … mislukt')
  expect(run.output()).toContain('no such type')
  checkout.write(
    'cms/package.json',
    JSON.stringify({ scripts: { build: 'mkdir -p dist/build && touch dist/build/index.html' } }),
  )
  await startAndStop()
})

test('ends a build on Ctrl-C with a calm line, and the next start takes it up', async () => {
  const run = checkout.run('start.mjs', { BUILD_DELAY: 'sleep 60' })
  await untilTrue(() => built() === 'search')
  run.process.kill('SIGINT')
  expect(await run.exitCode()).toBe(130)
  expect(run.output()).toContain('Gestopt.')
  await startAndStop()
})

test('waits for another start in the same checkout', async () => {
  const first = checkout.run('start.mjs', { BUILD_DELAY: 'sleep 1' })
  await untilTrue(() => built() === 'search')
  const second = checkout.run('start.mjs')
  await second.says(`Proces ${first.process.pid} bereidt deze map al voor`)
  await first.says('Keuzehulp klaar')
  expect(await second.exitCode()).toBe(1)
  expect(second.output()).toContain('Keuzehulp draait al')
  expect(built()).toBe('cms search web')
  first.process.kill('SIGTERM')
  await first.exitCode()
})

test('stops everything when npm gets the signal, as it does from a service manager', async () => {
  const npm = spawn('npm', ['start'], { cwd: checkout.folder, env: checkout.env })
  const ended = once(npm, 'close')
  let output = ''
  npm.stdout.on('data', (text) => (output += text))
  await untilTrue(() => output.includes('Keuzehulp klaar'))
  npm.kill('SIGTERM')
  await ended
  expect(output).toContain('Gestopt; alles is bewaard.')
  expect(checkout.read('gegevens/processen.json')).toBe('[]')
})

test('stops everything when the start itself is shot down', async () => {
  const run = checkout.run('start.mjs')
  await run.says('Keuzehulp klaar')
  run.process.kill('SIGKILL')
  await run.says('Gestopt; alles is bewaard.')
  expect(checkout.read('gegevens/processen.json')).toBe('[]')
})

test('stops at a malformed variable before any work', async () => {
  const run = checkout.run('start.mjs', { WEB_PORT: 'drieduizend' })
  expect(await run.exitCode()).toBe(1)
  expect(run.output().trim()).toBe(
    'WEB_PORT klopt niet: "drieduizend" is geen poort (1 tot en met 65535).',
  )
  expect(checkout.read('npx.log')).toBe('')
})
