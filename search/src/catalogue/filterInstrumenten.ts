import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { RANGE_FACETS } from '../facets/facetTable.ts'
import { matchScore } from '../score/matchScore.ts'
import type { Selectie } from '../selection/selectie.ts'
import { nameKey } from '../text/nameKey.ts'
import { tellingWords } from '../text/tellingWords.ts'

/**
 * The rules of filtering in plain TypeScript. They answer when the engine is away, rank in the
 * browser, and are what the engine's answers are tested against.
 */

/** A group of filters whose choice can be left out when its own values are counted. */
export type FilterGroup = 'kenmerk' | (string & {})

/** True when the instrument passes every filter of the selectie, but for the group left out. */
export function passes(
  instrument: PublicInstrument,
  selectie: Selectie,
  leftOut?: FilterGroup,
): boolean {
  return (
    (leftOut === 'kenmerk' || passesKenmerk(instrument, selectie)) &&
    passesPraktisch(instrument, selectie, leftOut) &&
    passesGrenzen(instrument, selectie) &&
    passesText(instrument, selectie.q)
  )
}

function passesKenmerk(instrument: PublicInstrument, selectie: Selectie): boolean {
  const match = matchScore(instrument.kenmerken, selectie.kenmerk, selectie.werking)
  if (!match) return true
  return selectie.combineer === 'en' ? match.niet.length === 0 : match.score > 0
}

function passesPraktisch(
  instrument: PublicInstrument,
  selectie: Selectie,
  leftOut?: FilterGroup,
): boolean {
  return Object.entries(selectie.praktisch).every(
    ([groep, chosen]) =>
      groep === leftOut || chosen.some((sleutel) => instrument.praktisch[groep]?.includes(sleutel)),
  )
}

/** Kept is what is at most the limit, and what is unknown: a gap in a text is no "no". */
function passesGrenzen(instrument: PublicInstrument, selectie: Selectie): boolean {
  return RANGE_FACETS.every(({ key, read }) => {
    const grens = selectie.grenzen[key]
    const value = read(instrument)
    return grens === undefined || value === null || value <= grens
  })
}

/** Without the engine: every word but small ones stands somewhere, without typo tolerance. */
function passesText(instrument: PublicInstrument, q: string): boolean {
  if (q === '') return true
  const text = nameKey(searchableText(instrument))
  return tellingWords(nameKey(q)).every((word) => text.includes(word))
}

function searchableText(instrument: PublicInstrument): string {
  const {
    naam,
    samenvatting,
    doel,
    werkwijze,
    doelgroepomschrijving,
    clientSamenvatting,
    hoeIsHet,
    voorwaarden,
  } = instrument
  const kenmerken = instrument.kenmerken.map((kenmerk) => kenmerk.naam)
  return [
    naam,
    samenvatting,
    doel,
    werkwijze,
    doelgroepomschrijving,
    clientSamenvatting,
    hoeIsHet,
    voorwaarden,
    instrument.leverancier?.naam,
    ...kenmerken,
    // Their names are not at hand here; the keys are nearly the same.
    ...Object.values(instrument.praktisch).flat(),
  ].join(' ')
}
