/** What the benchmark of the whole product (scripts/bench) needs to know of searching. */
export type { InstrumentenAntwoord } from '../src/answer/instrumentenAntwoord.ts'
export type { PublicInstrument } from '../src/document/instrumentDocument.ts'
export { createEngineReader, type EngineReader } from '../src/query/engineReader.ts'
export type { Selectie } from '../src/selection/selectie.ts'
export { emptySelectie } from '../src/selection/selectie.ts'
export { selectieParams } from '../src/selection/selectieParams.ts'
export { createEngineClient } from '../src/settings/createEngineClient.ts'
export { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../src/settings/indexNames.ts'
export { seededRandom } from '../src/testing/generateEntries.ts'
export { checkAnswer, readForOracle } from './checkAnswer.ts'
export { engineCalls } from './engineCalls.ts'
export {
  type GroepAnswer,
  type KenmerkNode,
  type LiveVocabulary,
  liveVocabulary,
} from './liveVocabulary.ts'
export { drawSelecties, type Profile, PROFILES } from './selectieProfiles.ts'
