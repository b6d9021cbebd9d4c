import {
  createEngineClient,
  createEngineWriter,
  type EngineAddress,
  ensureReadKey,
} from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { DatabaseDirtySet } from './databaseDirtySet'
import { DatabaseLease } from '../database/databaseLease'
import { markForIndex } from './markForIndex'
import { createStrapiEntrySource } from './strapiEntrySource'
import type { SyncParts } from './keepIndex'
import { SyncWorker } from './syncWorker'

/** Short, so that a process that died holds nobody up; it is renewed four times in it. */
const LEASE_MS = 4_000

export interface Sync {
  worker: SyncWorker
  parts: SyncParts
}

/** Puts the parts of the sync together. */
export function createSync(
  strapi: Core.Strapi,
  engine: EngineAddress & { timeoutMs: number },
): Sync {
  const client = createEngineClient(engine, engine.timeoutMs)
  const parts: SyncParts = {
    source: createStrapiEntrySource(strapi),
    dirty: new DatabaseDirtySet(strapi),
    writer: createEngineWriter(client),
    lease: new DatabaseLease(strapi, 'zoekindex', LEASE_MS),
    ensureKey: () => ensureReadKey(client),
    log: strapi.log,
  }
  return { worker: new SyncWorker(parts), parts }
}

/**
 * Registers what feeds the index. The worker starts when this process begins to serve: a command
 * that loads the CMS for a moment leaves the index to the process that runs.
 */
export function registerSync(strapi: Core.Strapi, { worker, parts }: Sync): void {
  strapi.documents.use(markForIndex(strapi, parts.dirty, worker.wake))
  strapi.server.httpServer.once('listening', () => worker.start())
}
