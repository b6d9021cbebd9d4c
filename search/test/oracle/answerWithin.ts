import { adviseNeeds } from '../../src/advice/adviseNeeds.ts'
import type { InstrumentenAntwoord } from '../../src/answer/instrumentenAntwoord.ts'
import { instrumentResultaat } from '../../src/answer/instrumentResultaat.ts'
import { passes } from '../../src/catalogue/filterInstrumenten.ts'
import { searchCatalogue } from '../../src/catalogue/searchCatalogue.ts'
import type { PublicInstrument } from '../../src/document/instrumentDocument.ts'
import { effectiveSortering, type Selectie } from '../../src/selection/selectie.ts'

/**
 * What the pure functions answer when the text finds these of all instruments, in this order of
 * relevance: everything but the marks in the text. The combinatieadvies does not look at the text.
 */
export function answerWithin(
  all: readonly PublicInstrument[],
  found: readonly PublicInstrument[],
  selectie: Selectie,
  groepen: readonly string[],
): InstrumentenAntwoord {
  const sorteer = effectiveSortering(selectie)
  const rest = { ...selectie, q: '', sorteer }
  const combinatieadvies = adviseNeeds(all, selectie)
  const answer = { ...searchCatalogue(found, rest, groepen), combinatieadvies }
  if (sorteer !== 'relevantie') return answer
  const { pagina, perPagina } = selectie
  const kept = found.filter((instrument) => passes(instrument, rest))
  const page = kept.slice((pagina - 1) * perPagina, pagina * perPagina)
  return {
    ...answer,
    resultaten: page.map((instrument) => instrumentResultaat(instrument, selectie)),
  }
}

/** The answer without marks in the text, which only the engine makes. */
export function withoutMarkering(answer: InstrumentenAntwoord): InstrumentenAntwoord {
  return {
    ...answer,
    resultaten: answer.resultaten.map(({ markering: _marks, ...resultaat }) => resultaat),
  }
}
