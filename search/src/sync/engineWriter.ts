import { createHash } from 'node:crypto'
import {
  type IndexSwap,
  type EnqueuedTaskPromise,
  type Meilisearch,
  MeilisearchApiError,
  type Settings,
} from 'meilisearch'
import { EngineUnavailableError, IndexTaskError } from '../errors/engineError.ts'
import { besideName } from '../settings/indexNames.ts'

type Document = Record<string, unknown>

/**
 * The one place on the write side that talks to the engine. Every method waits until the engine
 * has done the work: that it accepted a task is no success.
 */
export interface EngineWriter {
  /** Adds or replaces documents. */
  put(index: string, documents: readonly object[]): Promise<void>
  remove(index: string, ids: readonly string[]): Promise<void>
  /** Id and hash of every document; null when the index does not exist. */
  fingerprints(index: string): Promise<Map<string, string> | null>
  /** Makes an empty index beside the live one, with these settings. */
  createBeside(index: string, settings: Settings): Promise<string>
  /** Puts the indexes beside in the place of the live ones, all in one step, and drops the old. */
  swapIn(indexes: readonly string[]): Promise<void>
}

const TASK_TIMEOUT_MS = 600_000
const TASK_POLL_MS = 10
const FINGERPRINTS_PER_CALL = 5_000

export function createEngineWriter(client: Meilisearch): EngineWriter {
  return new MeilisearchWriter(client)
}

class MeilisearchWriter implements EngineWriter {
  readonly #client: Meilisearch

  constructor(client: Meilisearch) {
    this.#client = client
  }

  async put(index: string, documents: readonly object[]): Promise<void> {
    if (documents.length === 0) return
    await this.#done(
      this.#client.index(index).addDocuments(documents as Document[], { primaryKey: 'id' }),
    )
  }

  async remove(index: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    await this.#done(this.#client.index(index).deleteDocuments([...ids]))
  }

  async fingerprints(index: string): Promise<Map<string, string> | null> {
    const found = new Map<string, string>()
    for (let offset = 0; ; offset += FINGERPRINTS_PER_CALL) {
      const page = { offset, limit: FINGERPRINTS_PER_CALL, fields: ['id', 'hash'] }
      const results = await this.#documents(index, page)
      if (!results) return null
      for (const { id, hash } of results) found.set(String(id), String(hash ?? ''))
      if (results.length < FINGERPRINTS_PER_CALL) return found
    }
  }

  async createBeside(index: string, settings: Settings): Promise<string> {
    const beside = besideName(index)
    await this.#drop(beside)
    await this.#done(this.#client.createIndex(beside, { primaryKey: 'id' }))
    await this.#done(this.#client.index(beside).updateSettings(settings))
    return beside
  }

  async swapIn(indexes: readonly string[]): Promise<void> {
    for (const index of indexes) await this.#ensure(index)
    const pairs = indexes.map((index): IndexSwap => ({
      indexes: [index, besideName(index)],
      rename: false,
    }))
    await this.#done(this.#client.swapIndexes(pairs))
    for (const index of indexes) await this.#drop(besideName(index))
  }

  async #documents(index: string, page: object): Promise<Document[] | null> {
    try {
      return (await this.#client.index(index).getDocuments(page)).results
    } catch (error) {
      if (isMissing(error)) return null
      throw asEngineError(error)
    }
  }

  async #ensure(index: string): Promise<void> {
    if ((await this.#documents(index, { limit: 1 })) !== null) return
    await this.#done(this.#client.createIndex(index, { primaryKey: 'id' }))
  }

  async #drop(index: string): Promise<void> {
    if ((await this.#documents(index, { limit: 1 })) === null) return
    await this.#done(this.#client.deleteIndex(index))
  }

  async #done(enqueued: EnqueuedTaskPromise): Promise<void> {
    try {
      const { taskUid } = await enqueued
      const task = await this.#client.tasks.waitForTask(taskUid, {
        timeout: TASK_TIMEOUT_MS,
        interval: TASK_POLL_MS,
      })
      if (task.status !== 'succeeded') throw new IndexTaskError(task)
    } catch (error) {
      throw asEngineError(error)
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found'
}

function asEngineError(error: unknown): unknown {
  return error instanceof IndexTaskError ? error : new EngineUnavailableError(error)
}

/** A short fingerprint of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
