import { adviseNeeds } from '../advice/adviseNeeds.ts'
import { instrumentResultaat } from '../answer/instrumentResultaat.ts'
import type { InstrumentenAntwoord } from '../answer/instrumentenAntwoord.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import type { Selectie } from '../selection/selectie.ts'
import { countFacetten } from './countFacetten.ts'
import { passes } from './filterInstrumenten.ts'
import { orderInstrumenten } from './orderInstrumenten.ts'

/**
 * Answers a selectie from instruments in memory, with the same counts and order as the engine.
 * Only text search differs: whole substrings instead of words with typo tolerance.
 */
export function searchCatalogue(
  instrumenten: readonly PublicInstrument[],
  selectie: Selectie,
  groepen: Iterable<string>,
): InstrumentenAntwoord {
  const kept = instrumenten.filter((instrument) => passes(instrument, selectie))
  const { pagina, perPagina } = selectie
  const page = orderInstrumenten(kept, selectie).slice((pagina - 1) * perPagina, pagina * perPagina)
  return {
    totaal: kept.length,
    pagina,
    perPagina,
    resultaten: page.map((instrument) => instrumentResultaat(instrument, selectie)),
    facetten: countFacetten(instrumenten, selectie, groepen),
    combinatieadvies: adviseNeeds(instrumenten, selectie),
  }
}
