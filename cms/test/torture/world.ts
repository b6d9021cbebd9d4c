import { type Engine, startEngine } from '@keuzehulp/search/engine'
import { createEngineClient, createEngineReader, type EngineReader } from '@keuzehulp/search/query'
import { type Fault, type FaultProxy, startFaultProxy } from '@keuzehulp/search/testing'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { cmsEnvironment } from '../support/bootCms'
import { CmsProcess } from './cmsProcess'

type Documents = Record<string, unknown>[]

export interface WorldOptions {
  /** SQLite when it is not given. */
  databaseUrl?: string
  /** What goes wrong with a request from the CMS to the engine. */
  choose: () => Fault | null
}

/** What became of waiting until the index holds what it ought to. */
export interface Convergence {
  ms: number
  /** What was still wrong when the waiting was given up. */
  differences: string[]
}

const GIVE_UP_MS = 30_000
const LOOK_AGAIN_MS = 20
const MORE_THAN_THERE_ARE = 100_000
/** Of the indexes themselves, not of the catalogue. */
const OWN_DOCUMENTS: readonly unknown[] = ['instellingen-van-de-index']

/** A real CMS and a real engine, each in a process of its own, with a bad network in between. */
export class World {
  readonly #options: WorldOptions
  readonly #folder: string
  readonly proxy: FaultProxy
  #engine: Engine
  readonly #reader: EngineReader
  #cms: CmsProcess | null = null

  private constructor(options: WorldOptions, engine: Engine, proxy: FaultProxy, folder: string) {
    this.#options = options
    this.#engine = engine
    this.#folder = folder
    this.proxy = proxy
    this.#reader = createEngineReader(
      createEngineClient({ url: engine.url, key: engine.masterKey }),
    )
  }

  /** With a healthy network at first. */
  static async start(options: WorldOptions): Promise<World> {
    const folder = mkdtempSync(path.join(tmpdir(), 'keuzehulp-torture-'))
    const engine = await startEngine({ dataDir: engineFolder(folder) })
    const proxy = await startFaultProxy({ target: engine.url, choose: options.choose })
    proxy.heal()
    const world = new World(options, engine, proxy, folder)
    await world.startCms({})
    return world
  }

  get cms(): CmsProcess {
    if (!this.#cms) throw new Error('The CMS has not been started')
    return this.#cms
  }

  /** @param more variables on top of those it needs */
  async startCms(more: Record<string, string>): Promise<void> {
    const { masterKey } = this.#engine
    const address = { url: this.proxy.url, masterKey }
    const environment = cmsEnvironment(this.#folder, address, this.#options)
    this.#cms = await CmsProcess.start({ ...environment, ...more })
  }

  /** Kills the engine without warning and starts it again over the same data. */
  async restartEngine(): Promise<void> {
    const { process: child, masterKey, url } = this.#engine
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    const port = Number(new URL(url).port)
    this.#engine = await startEngine({ dataDir: engineFolder(this.#folder), port, masterKey })
  }

  /** Everything in an index, read past the bad network. */
  async indexed(index: string): Promise<Documents> {
    const documents: Documents = []
    for await (const page of this.#reader.documents(index)) documents.push(...page)
    return documents
  }

  /** The index as the engine sends it, unparsed: what any reader can get at most. */
  async everythingReadable(): Promise<string> {
    const { url, masterKey } = this.#engine
    const address = `${url}/indexes/instrumenten/documents?limit=${MORE_THAN_THERE_ARE}`
    const headers = { authorization: `Bearer ${masterKey}`, 'accept-encoding': 'identity' }
    const response = await fetch(address, { headers })
    if (!response.ok) throw new Error(`${response.status} from the engine`)
    return response.text()
  }

  /** Waits until both indexes hold exactly what follows from the database. */
  async untilEqual(): Promise<Convergence> {
    const start = performance.now()
    const expected = await this.cms.ask<Record<string, Documents>>({ soort: 'expected' })
    for (;;) {
      const differences = await this.#differences(expected).catch((error) => [String(error)])
      const ms = performance.now() - start
      if (differences.length === 0) return { ms, differences }
      if (ms > GIVE_UP_MS) return { ms, differences: [...differences, await this.#waiting()] }
      await pause(LOOK_AGAIN_MS)
    }
  }

  async stop(): Promise<void> {
    await this.#cms?.kill()
    await this.proxy.stop()
    await this.#engine.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #differences(expected: Record<string, Documents>): Promise<string[]> {
    const lists = await Promise.all(
      Object.entries(expected).map(async ([index, documents]) =>
        compare(documents, await this.indexed(index)),
      ),
    )
    return lists.flat()
  }

  async #waiting(): Promise<string> {
    return JSON.stringify(await this.cms.ask<object>({ soort: 'waiting' }))
  }
}

function engineFolder(folder: string): string {
  return path.join(folder, 'engine')
}

function compare(expected: Documents, indexed: Documents): string[] {
  const found = new Map(indexed.map((document) => [document['id'], document]))
  const wrong = expected.filter((one) => !isDeepStrictEqual(one, found.get(one['id'])))
  const wanted = new Set([...expected.map(({ id }) => id), ...OWN_DOCUMENTS])
  const extra = indexed.filter(({ id }) => !wanted.has(id))
  return [
    ...wrong.map(({ id }) => `${String(id)} ontbreekt of is verouderd`),
    ...extra.map(({ id }) => `${String(id)} hoort niet in de index`),
  ]
}
