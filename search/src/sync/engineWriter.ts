import { setTimeout as pause } from 'node:timers/promises'
import {
  type EnqueuedTaskPromise,
  type Meilisearch,
  MeilisearchApiError,
  type Settings,
  type Task,
  type TaskStatus,
} from 'meilisearch'
import { EngineRefusalError, EngineUnavailableError } from '../errors/engineError.ts'
import { besideName, isBesideName, LIVE } from '../settings/indexNames.ts'

type Document = Record<string, unknown>

/** What the engine has accepted and not yet done; it does everything in the order of asking. */
export interface Sent {
  /** Waits until it is done. */
  done(): Promise<void>
}

/** What the engine did to the live indexes since a task. */
export interface TaskLook {
  /** The newest task, -1 when there is none. */
  newest: number
  /** True when there are tasks this process does not know of, or known ones are gone. */
  foreign: boolean
}

/**
 * The one place on the write side that talks to the engine. Every method waits until the engine
 * has done the work: that it accepted a task is no success.
 *
 * All throw EngineUnavailableError when the engine is away or has trouble of its own, and
 * EngineRefusalError when it does not take what it was given.
 */
export interface EngineWriter {
  /** Adds or replaces documents. */
  put(index: string, documents: readonly object[]): Promise<void>
  /** The same without waiting until they are indexed. */
  send(index: string, documents: readonly object[]): Promise<Sent>
  remove(index: string, ids: readonly string[]): Promise<void>
  /** Id and hash of every document; null when the index does not exist. */
  fingerprints(index: string): Promise<Map<string, string> | null>
  /** The hash of one document; null when it or the index does not exist. */
  fingerprint(index: string, id: string): Promise<string | null>
  /** Drops what an earlier rebuild left beside the live indexes. */
  dropBeside(): Promise<void>
  /** Asks for an empty index beside the live one, with these settings. */
  createBeside(index: string, settings: Settings): Promise<Sent & { name: string }>
  /** Puts indexes in the place of the live ones, all in one step, and drops the old. */
  swapIn(pairs: readonly { live: string; beside: string }[]): Promise<void>
  /** From now on, tasks of before count as not asked for by this process. */
  forgetTasks(): void
  /**
   * Looks whether anything happened to the live indexes that this process did not ask for: by
   * another process, by a request that was given up and arrived after all, or because the engine
   * is not the one it was.
   */
  lookAtTasks(since: number | null): Promise<TaskLook>
  /** Waits until the engine has nothing to do any more for the live indexes. */
  untilIdle(): Promise<void>
}

const FIRST_POLL_MS = 5
/** Asking costs the engine a fifth of a millisecond; hearing of the end late costs a rebuild its time. */
const LAST_POLL_MS = 25
const FINGERPRINTS_PER_CALL = 5_000
const MOST_INDEXES = 1_000
const NO_TASK = -1
const LIVE_INDEXES = Object.values(LIVE)
const UNFINISHED: TaskStatus[] = ['enqueued', 'processing']

export function createEngineWriter(client: Meilisearch): EngineWriter {
  return new MeilisearchWriter(client)
}

class MeilisearchWriter implements EngineWriter {
  readonly #client: Meilisearch
  readonly #ownTasks = new Set<number>()

  constructor(client: Meilisearch) {
    this.#client = client
  }

  async put(index: string, documents: readonly object[]): Promise<void> {
    await (await this.send(index, documents)).done()
  }

  async send(index: string, documents: readonly object[]): Promise<Sent> {
    if (documents.length === 0) return { done: async () => {} }
    const options = { primaryKey: 'id' }
    const uid = await this.#accepted(
      this.#client.index(index).addDocuments(documents as Document[], options),
    )
    return { done: () => this.#finished(uid) }
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

  async fingerprint(index: string, id: string): Promise<string | null> {
    const results = await this.#documents(index, { ids: [id], fields: ['hash'] })
    return results?.[0] ? String(results[0]['hash'] ?? '') : null
  }

  async createBeside(index: string, settings: Settings): Promise<Sent & { name: string }> {
    const name = besideName(index, Date.now().toString(36))
    // Settings for an index that is not there make it: one task less for the engine.
    const uid = await this.#accepted(this.#client.index(name).updateSettings(settings))
    return { name, done: () => this.#finished(uid) }
  }

  async dropBeside(): Promise<void> {
    const { results } = await guarded(this.#client.getRawIndexes({ limit: MOST_INDEXES }))
    const left = results.filter(({ uid }) => isBesideName(uid))
    for (const { uid } of left) await this.#accepted(this.#client.deleteIndex(uid))
  }

  async swapIn(pairs: readonly { live: string; beside: string }[]): Promise<void> {
    await Promise.all(pairs.map(({ live }) => this.#ensure(live)))
    const swaps = pairs.map(({ live, beside }) => ({
      indexes: [live, beside] as [string, string],
      rename: false,
    }))
    await this.#done(this.#client.swapIndexes(swaps))
    // Nobody waits for the old ones to be gone.
    await Promise.all(pairs.map(({ beside }) => this.#accepted(this.#client.deleteIndex(beside))))
  }

  forgetTasks(): void {
    this.#ownTasks.clear()
  }

  /**
   * Of the newest tasks it asks for one more than this process has made: if all that are newer
   * than `since` are its own, there is no room for another.
   */
  async lookAtTasks(since: number | null): Promise<TaskLook> {
    const { results } = await guarded(
      this.#client.tasks.getTasks({
        indexUids: LIVE_INDEXES,
        limit: this.#ownTasks.size + 1,
      }),
    )
    const newest = results[0]?.uid ?? NO_TASK
    if (since === null || newest < since) return { newest, foreign: true }
    return { newest, foreign: results.some(({ uid }) => uid > since && !this.#ownTasks.has(uid)) }
  }

  async untilIdle(): Promise<void> {
    const unfinished = { indexUids: LIVE_INDEXES, statuses: UNFINISHED, limit: 1 }
    for (;;) {
      const { results } = await guarded(this.#client.tasks.getTasks(unfinished))
      const [task] = results
      if (!task) return
      await this.#waitFor(task.uid)
    }
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

  async #done(enqueued: EnqueuedTaskPromise): Promise<void> {
    await this.#finished(await this.#accepted(enqueued))
  }

  async #accepted(enqueued: EnqueuedTaskPromise): Promise<number> {
    const { taskUid } = await guarded(enqueued)
    this.#ownTasks.add(taskUid)
    return taskUid
  }

  /**
   * Asks until it is finished, however long that takes. The client's own way of waiting hands its
   * signal to the request and thereby switches off the time-out of that request.
   */
  async #waitFor(uid: number): Promise<Task> {
    for (let pauseMs = FIRST_POLL_MS; ; pauseMs = Math.min(LAST_POLL_MS, pauseMs * 1.2)) {
      const task = await guarded(this.#client.tasks.getTask(uid))
      if (!UNFINISHED.includes(task.status)) return task
      await pause(pauseMs)
    }
  }

  async #finished(uid: number): Promise<void> {
    const task = await this.#waitFor(uid)
    if (task.status !== 'succeeded') throw failureOf(task)
  }
}

async function guarded<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw asEngineError(error)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found'
}

/** A request that is wrong stays wrong; a key may be put right, and anything else may pass. */
function asEngineError(error: unknown): Error {
  if (!(error instanceof MeilisearchApiError)) return new EngineUnavailableError(error)
  const { status } = error.response
  const isRefusal = status >= 400 && status < 500 && ![401, 403, 404, 408, 429].includes(status)
  return isRefusal
    ? new EngineRefusalError(error.message, error)
    : new EngineUnavailableError(error)
}

/** A full disk or a task that someone cancelled says nothing about the documents in it. */
function failureOf({ uid, status, error }: Task): Error {
  if (error?.type === 'invalid_request') return new EngineRefusalError(error.message, error)
  return new EngineUnavailableError(
    new Error(`Taak ${uid} is niet gelukt (${status}): ${error?.message ?? 'onbekende reden'}`),
  )
}
