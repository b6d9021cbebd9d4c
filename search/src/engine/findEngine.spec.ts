import { createHash } from 'node:crypto'
import { accessSync, constants, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEngine } from './findEngine.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keuzehulp-find-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const release =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status })

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'takes the bundled engine, executable',
  async () => {
    const engine = await findEngine({ cacheDir: folder, path: '' })
    expect(engine).toContain('node_modules')
    expect(() => accessSync(engine, constants.X_OK)).not.toThrow()
  },
)

test('takes an engine on the PATH where none is bundled', async () => {
  writeFileSync(join(folder, 'meilisearch'), '', { mode: 0o755 })
  const options = { cacheDir: folder, path: `/nowhere:${folder}`, platform: 'darwin-arm64' }
  expect(await findEngine(options)).toBe(join(folder, 'meilisearch'))
})

test('refuses a download with another checksum and keeps nothing of it', async () => {
  const sum = createHash('sha256').update('tampered').digest('hex')
  const options = { cacheDir: folder, path: '', platform: 'darwin-arm64' }
  await expect(findEngine({ ...options, fetchFile: release('tampered') })).rejects.toThrow(sum)
  expect(readdirSync(folder)).toEqual([])
})

test('says so when the release is not there', async () => {
  const options = {
    cacheDir: folder,
    path: '',
    platform: 'linux-arm64',
    fetchFile: release('', 404),
  }
  await expect(findEngine(options)).rejects.toThrow('meilisearch-linux-aarch64 gaf 404')
})

test('fetches the release only once', async () => {
  const cached = join(folder, 'meilisearch-macos-amd64-v1.51.0')
  writeFileSync(cached, '')
  const fetchFile = () => Promise.reject(new Error('fetched again'))
  expect(await findEngine({ cacheDir: folder, path: '', platform: 'darwin-x64', fetchFile })).toBe(
    cached,
  )
})

test('names the ways out on a platform without an engine', async () => {
  const options = { cacheDir: folder, path: '', platform: 'freebsd-x64' }
  await expect(findEngine(options)).rejects.toThrow(/PATH.*MEILI_URL/)
})
