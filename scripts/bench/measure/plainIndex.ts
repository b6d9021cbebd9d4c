import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { INSTRUMENTEN_INDEX } from '../../../search/bench/index.ts'
import type { Client } from '../keepAliveClient.ts'

const PLAIN_INDEX = 'snelheid'
const BATCH = 1_000
const POLL_MS = 10

/** All that is in the index: its settings, and its documents as the engine takes them. */
interface WholeIndex {
  settings: object
  /** One body for each batch, made before anything is timed. */
  batches: Buffer[]
}

interface Task {
  taskUid: number
}

/** Reads the live index as a whole. */
export async function readWholeIndex(engine: Client): Promise<WholeIndex> {
  const address = `/indexes/${INSTRUMENTEN_INDEX}`
  const batches: Buffer[] = []
  for (let offset = 0; ; offset += BATCH) {
    const { results } = await engine.get<{ results: object[] }>(
      `${address}/documents?limit=${BATCH}&offset=${offset}`,
    )
    if (results.length > 0) batches.push(Buffer.from(JSON.stringify(results)))
    if (results.length < BATCH) break
  }
  return { settings: await engine.get<object>(`${address}/settings`), batches }
}

/**
 * The least that indexing these documents takes: a new index with the same settings, every batch
 * handed over at once, until the engine is done. Gives the milliseconds; the index goes after.
 */
export async function indexPlainly(
  engine: Client,
  { settings, batches }: WholeIndex,
): Promise<number> {
  const address = `/indexes/${PLAIN_INDEX}`
  const start = performance.now()
  const body = { uid: PLAIN_INDEX, primaryKey: 'id' }
  const tasks = [await engine.send<Task>('POST', '/indexes', body)]
  tasks.push(await engine.send<Task>('PATCH', `${address}/settings`, settings))
  for (const batch of batches)
    tasks.push(await engine.send<Task>('POST', `${address}/documents?primaryKey=id`, batch))
  for (const task of tasks.toReversed()) await untilDone(engine, task)
  const milliseconds = performance.now() - start
  if (!isDeepStrictEqual(await engine.get(`${address}/settings`), settings))
    throw new Error('the plain index got other settings than the live one')
  await untilDone(engine, await engine.send<Task>('DELETE', address, {}))
  return milliseconds
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
