import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../../../search/bench/index.ts'
import type { Client } from '../keepAliveClient.ts'

const BATCH = 1_000
const POLL_MS = 5

/** All that is in one index: its settings, and its documents as the engine takes them. */
interface WholeIndex {
  /** Where it is put once more. */
  copy: string
  settings: object
  /** One body for each batch, made before anything is timed. */
  batches: Buffer[]
}

interface Task {
  taskUid: number
}

/** Reads the live indexes as a whole, in the order in which a rebuild makes them. */
export async function readWholeIndexes(engine: Client): Promise<WholeIndex[]> {
  return Promise.all([CATALOGUS_INDEX, INSTRUMENTEN_INDEX].map((name) => readIndex(engine, name)))
}

async function readIndex(engine: Client, name: string): Promise<WholeIndex> {
  const address = `/indexes/${name}`
  const batches: Buffer[] = []
  for (let offset = 0; ; offset += BATCH) {
    const { results } = await engine.get<{ results: object[] }>(
      `${address}/documents?limit=${BATCH}&offset=${offset}`,
    )
    if (results.length > 0) batches.push(Buffer.from(JSON.stringify(results)))
    if (results.length < BATCH) break
  }
  const settings = await engine.get<object>(`${address}/settings`)
  return { copy: `snelheid_${name}`, settings, batches }
}

/**
 * The least that indexing these documents takes: new indexes with the same settings, every batch
 * handed over at once, until the engine is done. Gives the milliseconds; the indexes go after.
 */
export async function indexPlainly(
  engine: Client,
  indexes: readonly WholeIndex[],
): Promise<number> {
  const start = performance.now()
  const tasks: Task[] = []
  for (const { copy, settings, batches } of indexes) {
    const address = `/indexes/${copy}`
    tasks.push(await engine.send<Task>('PATCH', `${address}/settings`, settings))
    for (const batch of batches)
      tasks.push(await engine.send<Task>('POST', `${address}/documents?primaryKey=id`, batch))
  }
  for (const task of tasks.toReversed()) await untilDone(engine, task)
  const milliseconds = performance.now() - start
  for (const index of indexes) await takeAway(engine, index)
  return milliseconds
}

async function takeAway(engine: Client, { copy, settings }: WholeIndex): Promise<void> {
  const address = `/indexes/${copy}`
  if (!isDeepStrictEqual(await engine.get(`${address}/settings`), settings))
    throw new Error(`${copy} got other settings than the live index`)
  await untilDone(engine, await engine.send<Task>('DELETE', address, {}))
}

/** The engine works in order, so once the last task is done, asking after the others is quick. */
async function untilDone(engine: Client, { taskUid }: Task): Promise<void> {
  for (; ; await pause(POLL_MS)) {
    const { status } = await engine.get<{ status: string }>(`/tasks/${taskUid}`)
    if (status === 'succeeded') return
    if (status === 'failed' || status === 'canceled')
      throw new Error(`task ${taskUid} of the engine ${status}`)
  }
}
