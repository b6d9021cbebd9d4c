import {
  areIndexesMade,
  type Drain,
  drainDirtySet,
  type EngineWriter,
  type EntrySource,
  findDifferences,
  isRebuildQuicker,
  rebuildIndexes,
  type RebuildResult,
} from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import type { DatabaseDirtySet } from './databaseDirtySet'
import type { DatabaseLease, Hold } from '../database/databaseLease'

export interface SyncParts {
  source: EntrySource
  dirty: DatabaseDirtySet
  writer: EngineWriter
  lease: DatabaseLease
  /** Makes the key web reads with; done whenever the engine may be a new one. */
  ensureKey: () => Promise<void>
  log: Pick<Core.Strapi['log'], 'info' | 'warn' | 'error'>
}

/** True when the engine did something to the indexes that no CMS process has accounted for. */
export async function isEngineStrange({ writer, lease }: SyncParts): Promise<boolean> {
  const stand = await lease.stand()
  return (await writer.lookAtTasks(stand)).foreign
}

/**
 * Brings the index up to date, as the only process that does. Compares it whole with the database
 * when that is asked for or when the engine did something that is not accounted for.
 *
 * @returns whether it was compared, null when another process is at it
 */
export function keepIndex(
  parts: SyncParts,
  { compare, mayGoOn }: { compare: boolean; mayGoOn: () => boolean },
): Promise<{ compared: boolean } | null> {
  return accountedFor(parts, async (hold, account) => {
    const work = { ...parts, mayGoOn: () => mayGoOn() && hold.isHeld() }
    if (!compare && !(await isEngineStrange(parts))) {
      await drainDirtySet(work)
      return { compared: false }
    }
    await startAfresh(parts, account)
    if (await areIndexesMade(parts.writer)) await drainDirtySet(work)
    else reportRebuild(parts, await rebuildIndexes(work))
    await mendDifferences(work)
    return { compared: true }
  })
}

/** Writes what differs, or makes the index anew when that is quicker. */
async function mendDifferences(work: SyncParts & Drain): Promise<void> {
  const differences = await findDifferences(work)
  const { keys } = differences
  if (keys.length === 0) return
  if (isRebuildQuicker(differences)) {
    work.log.info(`Zoekindex: ${keys.length} verschillen gevonden, de index wordt opgebouwd.`)
    return reportRebuild(work, await rebuildIndexes(work))
  }
  work.log.info(`Zoekindex: ${keys.length} verschillen gevonden, die worden bijgewerkt.`)
  await work.dirty.mark(keys)
  await drainDirtySet(work)
}

/** Rebuilds the index as the only process that does; null when another one is at it. */
export function rebuildAlone(
  parts: SyncParts,
  onProgress: (done: number, total: number) => void,
): Promise<RebuildResult | null> {
  return accountedFor(parts, async (hold, account) => {
    await startAfresh(parts, account)
    return rebuildIndexes({ ...parts, onProgress, mayGoOn: hold.isHeld })
  })
}

/** Up to which task of the engine it is known what was done, null when that is not known. */
interface Account {
  since: number | null
}

/**
 * Does the work under the lease and leaves behind up to which task of the engine all is accounted
 * for. When it fails, or a stranger's task came meanwhile, it leaves nothing: the next look at the
 * engine finds that out.
 */
function accountedFor<T>(
  { lease, writer }: SyncParts,
  work: (hold: Hold, account: Account) => Promise<T>,
): Promise<T | null> {
  return lease.hold(async (hold) => {
    writer.forgetTasks()
    const account = { since: await hold.stand() }
    const result = await work(hold, account)
    const { newest, foreign } = await writer.lookAtTasks(account.since)
    if (!foreign) await hold.leave(newest)
    return result
  })
}

/** Whatever was done before is about to be compared, when the engine has finished with it. */
async function startAfresh({ writer, ensureKey }: SyncParts, account: Account): Promise<void> {
  await ensureKey()
  const { newest } = await writer.lookAtTasks(null)
  await writer.untilIdle()
  account.since = newest
}

function reportRebuild({ log }: SyncParts, { instrumenten, fouten }: RebuildResult): void {
  for (const fout of fouten) log.error(fout)
  log.info(`Zoekindex opgebouwd: ${instrumenten} instrumenten.`)
}
