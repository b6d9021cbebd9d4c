/** Builders and doubles for tests of this package and of those that use it. */
export { aCatalogusEntry } from './aCatalogusEntry.ts'
export {
  aBestandEntry,
  aFacetwaarde,
  aKenmerkLine,
  anInstrumentEntry,
} from './anInstrumentEntry.ts'
export { documentsOf } from './documentsOf.ts'
export { type Fault, type FaultProxy, FAULTS, startFaultProxy } from './faultProxy.ts'
export { fillEngine } from './fillEngine.ts'
export { generateEntries, seededRandom, type Vocabulary } from './generateEntries.ts'
export {
  generatedSlug,
  generateInstrumenten,
  type InstrumentVocabulary,
} from './generateInstrumenten.ts'
export { MemoryDirtySet, MemorySource } from './memorySource.ts'
