import {
  createEngineClient,
  createEngineWriter,
  type EngineAddress,
  ensureReadKey,
} from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { DatabaseDirtySet } from './databaseDirtySet'
import { DatabaseLease } from './databaseLease'
import { markForIndex } from './markForIndex'
import { createStrapiEntrySource } from './strapiEntrySource'
import { type SyncParts, SyncWorker } from './syncWorker'

const LEASE_MS = 10_000
const ENGINE_TIMEOUT_MS = 10_000

export interface Sync {
  worker: SyncWorker
  parts: SyncParts
}

/** Puts the parts of the sync together. */
export function createSync(strapi: Core.Strapi, engine: EngineAddress): Sync {
  const client = createEngineClient(engine, ENGINE_TIMEOUT_MS)
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
