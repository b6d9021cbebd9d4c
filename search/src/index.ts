/** Types and pure functions: safe in a browser, no secrets, no engine. */
export { adviseLijstje } from './advice/adviseLijstje.ts'
export { adviseNeeds } from './advice/adviseNeeds.ts'
export { missingSide, type Side } from './advice/missingSide.ts'
export type {
  Combinatieadvies,
  Facetten,
  InstrumentenAntwoord,
  InstrumentResultaat,
} from './answer/instrumentenAntwoord.ts'
export {
  BESTANDSOORTEN,
  type Bestandsoort,
  soortOfNaam,
  soortOfType,
} from './bestand/bestandsoorten.ts'
export {
  type Afbeelding,
  BESTANDEN_PATH,
  type Bijlage,
  naamInUrl,
  opslagnaamOf,
} from './bestand/publicBestand.ts'
export { countFacetten } from './catalogue/countFacetten.ts'
export { passes } from './catalogue/filterInstrumenten.ts'
export { orderInstrumenten } from './catalogue/orderInstrumenten.ts'
export { searchCatalogue } from './catalogue/searchCatalogue.ts'
export type {
  FacetgroepEntry,
  InstellingEntry,
  KenmerkEntry,
  WaardeEntry,
} from './contract/catalogusEntry.ts'
export type { Werking } from './contract/instrumentEntry.ts'
export type {
  Dekking,
  DekkingCell,
  DekkingColumn,
  DekkingDomein,
  DekkingRow,
} from './dekking/buildDekking.ts'
export { type DekkingKeuze, dekkingParams, parseDekkingKeuze } from './dekking/dekkingKeuze.ts'
export { dekkingSelectie, searchDekking } from './dekking/searchDekking.ts'
export type { CatalogusDocuments } from './document/catalogusDocument.ts'
export type { KenmerkWerking, PublicInstrument, Range } from './document/instrumentDocument.ts'
export { ancestorCodes, compareCodes, domainCode, parentCode } from './document/kenmerkCode.ts'
export {
  buildFacetTable,
  type FacetTable,
  RANGE_FACETS,
  RANGE_KEYS,
  type RangeKey,
} from './facets/facetTable.ts'
export { findVerwant } from './related/findVerwant.ts'
export { type Match, matchScore } from './score/matchScore.ts'
export {
  type ChosenFilter,
  chosenFilters,
  hasFilters,
  withoutFilter,
} from './selection/chosenFilters.ts'
export { type Fout, type ParsedSelectie, parseSelectie } from './selection/parseSelectie.ts'
export {
  COMBINEER_KEUZES,
  type CombineerKeuze,
  DEFAULT_PER_PAGINA,
  effectiveSortering,
  emptySelectie,
  MAX_PER_PAGINA,
  MAX_QUERY_LENGTH,
  type Selectie,
  type Sortering,
  SORTERINGEN,
  WERKING_KEUZES,
  type WerkingKeuze,
} from './selection/selectie.ts'
export { selectieParams } from './selection/selectieParams.ts'
export { midSentence } from './text/midSentence.ts'
export { compareKeys, nameKey } from './text/nameKey.ts'
export {
  compareWaarden,
  type WaardeStand,
  type WaardeVergelijking,
} from './waarden/compareWaarden.ts'
