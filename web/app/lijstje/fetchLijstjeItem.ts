import type { LijstjeItem } from './lijstje'
import { readLijstjeItem } from './parseLijstje'

/** The instruments of a shared lijstje could not be had; trying again may help. */
export class InstrumentUnavailable extends Error {
  override name = 'InstrumentUnavailable'
}

/** The instrument with this slug; null when there is none. Only the slug leaves the browser. */
export async function fetchLijstjeItem(slug: string): Promise<LijstjeItem | null> {
  const answer = await foreseen(fetch(`/api/v1/instrumenten/${encodeURIComponent(slug)}`))
  if (answer.status === 404) {
    // A body that nobody reads keeps its connection.
    await answer.body?.cancel()
    return null
  }
  if (!answer.ok) throw new InstrumentUnavailable(`Answered with ${answer.status}`)
  return readLijstjeItem(await foreseen(answer.json()))
}

/** No network, or something on the way that answers in our place. */
async function foreseen<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (cause) {
    throw new InstrumentUnavailable('No usable answer', { cause })
  }
}
