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
import type { Documents, Expected, PublishedRow } from './messages'

export interface WorldOptions {
  /** SQLite when it is not given. */
  databaseUrl?: string
  /** What goes wrong with a request from the CMS to the engine. */
  choose: () => Fault | null
}

/** What became of waiting until the index holds what it ought to. */
export interface Convergence {
  ms: number
  /** How often the indexes were right and then, by something late, wrong again. */
  takenBack: number
  /** The published instruments, read apart from what feeds the index. */
  rows: PublishedRow[]
  /** What the index held when it was compared. */
  instrumenten: Documents
  /** What was still wrong when the waiting was given up. */
  differences: string[]
}

/** How the indexes are, beside what they ought to hold. */
interface Look extends Pick<Convergence, 'differences' | 'instrumenten'> {
  /** Nothing was on its way to them when the look began. */
  isQuiet: boolean
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
    const address = `/indexes/instrumenten/documents?limit=${MORE_THAN_THERE_ARE}`
    return (await this.#askEngine(address)).text()
  }

  /**
   * Waits until both indexes hold exactly what follows from the database, and nothing is on its
   * way any more that could change them: a request that was held up and reaches the engine later
   * may take an index back for a moment.
   */
  async untilEqual(): Promise<Convergence> {
    const start = performance.now()
    const expected = await this.cms.ask<Expected>({ soort: 'expected' })
    const { rows } = expected
    for (let wasEqual = false, takenBack = 0; ; await pause(LOOK_AGAIN_MS)) {
      const { isQuiet, ...look } = await this.#look(expected).catch(nothingSeen)
      const isEqual = look.differences.length === 0
      if (wasEqual && !isEqual) takenBack += 1
      wasEqual = isEqual
      const found = { ms: performance.now() - start, takenBack, rows, ...look }
      if (isEqual && isQuiet) return found
      if (found.ms > GIVE_UP_MS)
        return { ...found, differences: [...look.differences, await this.#waiting()] }
    }
  }

  async stop(): Promise<void> {
    await this.#cms?.kill()
    await this.proxy.stop()
    await this.#engine.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #look(expected: Expected): Promise<Look> {
    const isQuiet = await this.#isQuiet()
    const [instrumenten, catalogus] = await Promise.all([
      this.indexed('instrumenten'),
      this.indexed('catalogus'),
    ])
    const differences = [
      ...compare(expected.instrumenten, instrumenten),
      ...compare(expected.catalogus, catalogus),
    ]
    return { isQuiet, differences, instrumenten }
  }

  /** True when no request is on its way to the engine and the engine has nothing to do. */
  async #isQuiet(): Promise<boolean> {
    if (this.proxy.underWay > 0) return false
    const answer = await this.#askEngine('/tasks?statuses=enqueued,processing&limit=1')
    return ((await answer.json()) as { total: number }).total === 0
  }

  /** Past the bad network. */
  async #askEngine(address: string): Promise<Response> {
    const { url, masterKey } = this.#engine
    const headers = { authorization: `Bearer ${masterKey}`, 'accept-encoding': 'identity' }
    const response = await fetch(`${url}${address}`, { headers })
    if (!response.ok) throw new Error(`${response.status} from the engine`)
    return response
  }

  async #waiting(): Promise<string> {
    return JSON.stringify(await this.cms.ask<object>({ soort: 'waiting' }))
  }
}

function nothingSeen(error: unknown): Look {
  return { isQuiet: false, differences: [String(error)], instrumenten: [] }
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
