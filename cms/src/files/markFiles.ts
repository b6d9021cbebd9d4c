import { type DirtyKey } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import type { Sync } from '../sync'
import { publishedWhere } from '../sync/dirtyKeys'
import { entriesWith, FILE } from './fileUse'

const INSTRUMENT = 'api::instrument.instrument'

/** A change of a file, as Strapi's database tells of it. */
interface FileEvent {
  params: { where?: { id?: unknown } }
  result?: { id?: unknown } | null
  state: Record<string, unknown>
}

/**
 * Tells the index of a file whose words or content changed, or that is gone. Strapi changes files
 * below the document service, where no document middleware sees it.
 */
export function markFilesForIndex(strapi: Core.Strapi, { parts, worker }: Sync): void {
  const mark = (keys: readonly DirtyKey[]) =>
    strapi.db.transaction(async ({ trx, onCommit }) => {
      await parts.dirty.mark(keys, trx)
      onCommit(worker.wake)
    })
  const shownBy = async (id: unknown): Promise<DirtyKey[]> => {
    const entries = await entriesWith(strapi, Number(id), INSTRUMENT)
    return publishedWhere(strapi, { id: { $in: entries } })
  }
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async afterUpdate({ result }: FileEvent) {
      await mark(await shownBy(result?.id))
    },
    async beforeDelete({ params, state }: FileEvent) {
      state['keys'] = await shownBy(params.where?.id)
    },
    async afterDelete({ state }: FileEvent) {
      await mark(state['keys'] as DirtyKey[])
    },
  } as never)
}
