/** The read side that talks to the engine; for servers, not for browsers. */
export { EngineUnavailableError } from '../errors/engineError.ts'
export { createEngineClient, type EngineAddress } from '../settings/createEngineClient.ts'
export { countAll } from './countAll.ts'
export { createEngineReader, type EngineReader } from './engineReader.ts'
export {
  readAllInstrumenten,
  readCatalogus,
  readInstrument,
  readInstrumenten,
} from './readCatalogus.ts'
export { type Bestand, findBestand, readBestand } from './readBestand.ts'
export { readVerwant } from './readVerwant.ts'
export { countTotals, searchInstrumenten } from './searchInstrumenten.ts'
export { parseVoorbeeldAntwoord, type VoorbeeldInstrument } from '../voorbeeld/voorbeeldAntwoord.ts'
export {
  checkVoorbeeld,
  mayReadBestand,
  signBestand,
  type Voorbeeld,
  type VoorbeeldStand,
  voorbeeldQuery,
} from '../voorbeeld/voorbeeldLink.ts'
