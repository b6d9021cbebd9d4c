import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deriveReadKey } from '../search/src/engine/index.ts'
import { processIdentity } from './bootstrap/processIdentity.mjs'
import {
  createFakeCheckout,
  type FakeCheckout,
  type FakeRun,
  untilTrue,
} from './fixtures/fakeCheckout.ts'

let checkout: FakeCheckout

beforeEach(async () => {
  checkout = await createFakeCheckout()
  checkout.write('web/.output/server/index.mjs', checkout.read('web/server.mjs'))
})

afterEach(() => checkout.remove())

const start = () => checkout.run('supervise.ts')

async function startReady(): Promise<FakeRun> {
  const run = start()
  await run.says('Keuzehulp klaar')
  return run
}

const readJson = (name: string) => JSON.parse(checkout.read(`gegevens/${name}`))
const recordedPids = (): number[] =>
  readJson('processen.json').map((each: { pid: number }) => each.pid)
const ask = (variable: string, path: string) =>
  fetch(`http://127.0.0.1:${checkout.env[variable]}${path}`).then((response) => response.text())

test('ends its first words with the address, and on SIGTERM ends everything it started', async () => {
  const run = await startReady()
  expect(run.output().trimEnd()).toMatch(
    new RegExp(`\\nKeuzehulp klaar: http://127.0.0.1:${checkout.env['WEB_PORT']}$`),
  )
  const pids = recordedPids()
  expect(pids).toHaveLength(3)
  run.process.kill('SIGTERM')
  expect(await run.exitCode()).toBe(0)
  expect(pids.map(processIdentity)).toEqual([undefined, undefined, undefined])
  expect(existsSync(join(checkout.dataDir, 'supervisor.lock'))).toBe(false)
})

test('gives cms the write key and the mail server, and web only the read key', async () => {
  const mail = { SMTP_URL: 'smtp://u:geheim@127.0.0.1:1', MAIL_FROM: 'k@voorbeeld.example' }
  Object.assign(checkout.env, mail)
  await startReady()
  const secrets = readJson('geheimen.json')
  expect(readJson('cms.env.json')).toMatchObject({
    MEILI_KEY: secrets.MEILI_MASTER_KEY,
    APP_KEYS: secrets.APP_KEYS,
    NODE_ENV: 'production',
    KEUZEHULP_CATALOGUS: 'voorbeeld',
    ...mail,
  })
  const web = readJson('web.env.json')
  expect(web.MEILI_KEY).toBe(deriveReadKey(secrets.MEILI_MASTER_KEY))
  expect(Object.values(web)).not.toContain(secrets.MEILI_MASTER_KEY)
  expect(web).not.toHaveProperty('APP_KEYS')
  expect(web).not.toHaveProperty('SMTP_URL')
  expect(web.PREVIEW_KEY).toBe(secrets.PREVIEW_KEY)
  expect(statSync(join(checkout.dataDir, 'geheimen.json')).mode & 0o777).toBe(0o600)
})

test('restarts a child that dies', async () => {
  const run = await startReady()
  const before = await ask('CMS_PORT', '/')
  await ask('CMS_PORT', '/die').catch(() => 'hung up')
  await run.says('Het beheer stopte onverwacht (4) en start opnieuw over 0,5 s')
  await untilTrue(() =>
    ask('CMS_PORT', '/').then(
      (after) => after !== before,
      () => false,
    ),
  )
  expect(recordedPids()).toContain(Number(await ask('CMS_PORT', '/')))
})

test('refuses a second start on the same data and names the address', async () => {
  await startReady()
  const second = start()
  expect(await second.exitCode()).toBe(1)
  expect(second.output()).toContain(
    `Keuzehulp draait al: http://127.0.0.1:${checkout.env['WEB_PORT']}`,
  )
  expect(await ask('WEB_PORT', '/')).toMatch(/^\d+$/)
})

test('clears away what a killed supervisor left behind', async () => {
  const first = await startReady()
  const left = recordedPids()
  first.process.kill('SIGKILL')
  await first.exitCode()
  expect(left.map(processIdentity)).not.toContain(undefined)
  const second = await startReady()
  expect(second.output()).toContain(
    'Achtergebleven van een vorige keer en nu gestopt: search, cms, web',
  )
  expect(left.map(processIdentity)).toEqual([undefined, undefined, undefined])
})

test('sets an index of another engine version aside and goes on', async () => {
  mkdirSync(join(checkout.dataDir, 'search'))
  checkout.write('gegevens/search/VERSION', '1.12.0')
  const run = await startReady()
  expect(run.output()).toContain('De zoekindex is van een andere versie')
  expect(
    readdirSync(checkout.dataDir).filter((name) => name.startsWith('search.oud-')),
  ).toHaveLength(1)
})

test('names the port that is taken and the variable to change', async () => {
  const server = createServer().listen(Number(checkout.env['CMS_PORT']), '127.0.0.1')
  const run = start()
  expect(await run.exitCode()).toBe(1)
  expect(run.output()).toMatch(
    /Poort \d+ is al in gebruik\. Kies een andere: CMS_PORT=\d+ npm start/,
  )
  server.close()
})

test('gives up on a part that keeps dying, with the end of its log, and leaves nothing running', async () => {
  checkout.write('gegevens/cms.broken', '')
  const run = start()
  expect(await run.exitCode()).toBe(1)
  expect(run.output()).toContain('Het beheer is niet klaar')
  expect(run.output()).toContain('broken on purpose')
  expect(recordedPids()).toEqual([])
})
