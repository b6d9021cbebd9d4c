/** The write side: what the CMS uses to keep the index true. */
export { EngineRefusalError, EngineUnavailableError } from '../errors/engineError.ts'
export { createEngineClient, type EngineAddress } from '../settings/createEngineClient.ts'
export { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
export { type Drain, drainDirtySet } from './drainDirtySet.ts'
export { digest } from '../text/digest.ts'
export { createEngineWriter, type EngineWriter } from './engineWriter.ts'
export {
  type DirtyKey,
  type DirtyRow,
  type DirtySet,
  type EntrySource,
  type ReadInstrumenten,
  instrumentIdOf,
  instrumentKey,
} from './entrySource.ts'
export { ensureReadKey } from './ensureReadKey.ts'
export { findDifferences, isRebuildQuicker } from './findDifferences.ts'
export {
  areIndexesMade,
  RebuildAbandonedError,
  type RebuildResult,
  rebuildIndexes,
} from './rebuildIndexes.ts'
export type { InstrumentEntryInput } from '../contract/instrumentEntry.ts'
export { completeEntry } from '../voorbeeld/completeEntry.ts'
export {
  checkVoorbeeld,
  newVoorbeeld,
  type VoorbeeldStand,
  voorbeeldQuery,
} from '../voorbeeld/voorbeeldLink.ts'
