import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const VERSION = 'v1.51.0'
const RELEASES = `https://github.com/meilisearch/meilisearch/releases/download/${VERSION}`

/** Official releases by platform, each with the SHA-256 that the download must have. */
const ASSETS: Record<string, { name: string; sha256: string }> = {
  'linux-arm64': {
    name: 'meilisearch-linux-aarch64',
    sha256: '6da2eadedb3380df6a8beaf54a039375a4711e02c3e9ebeaf131f735c8f6bd4b',
  },
  'darwin-arm64': {
    name: 'meilisearch-macos-apple-silicon',
    sha256: 'be160108fbafddf932edd3353a34a4c2acdc58accfdc48d034b9b260fdc62a79',
  },
  'darwin-x64': {
    name: 'meilisearch-macos-amd64',
    sha256: '1b958ea3ad95b4f8ca5eccf155bc087a47f9affa245f458c0b77e7b79eff6574',
  },
}

export interface DownloadOptions {
  cacheDir: string
  platform: string
  fetchFile?: (url: string) => Promise<Response>
}

/** Fetches the official release once into the cache; undefined for a platform without one. */
export async function downloadEngine(options: DownloadOptions): Promise<string | undefined> {
  const asset = ASSETS[options.platform]
  if (!asset) return undefined
  const target = join(options.cacheDir, `${asset.name}-${VERSION}`)
  if (existsSync(target)) return target
  const bytes = await fetchBytes(`${RELEASES}/${asset.name}`, options.fetchFile ?? fetch)
  checkSum(bytes, asset)
  await mkdir(options.cacheDir, { recursive: true })
  // Written aside and renamed: an interrupted write never looks like a checked engine.
  await writeFile(`${target}.deel`, bytes, { mode: 0o755 })
  await rename(`${target}.deel`, target)
  return target
}

async function fetchBytes(url: string, fetchFile: (url: string) => Promise<Response>) {
  const response = await fetchFile(url).catch((cause: unknown) => {
    throw new Error(`De zoekmachine is niet op te halen van ${url}.`, { cause })
  })
  if (!response.ok)
    throw new Error(`De zoekmachine is niet op te halen: ${url} gaf ${response.status}.`)
  return Buffer.from(await response.arrayBuffer())
}

function checkSum(bytes: Buffer, asset: { name: string; sha256: string }): void {
  const sum = createHash('sha256').update(bytes).digest('hex')
  if (sum === asset.sha256) return
  throw new Error(
    `${asset.name} ${VERSION} heeft controlegetal ${sum}, verwacht was ${asset.sha256}.`,
  )
}
