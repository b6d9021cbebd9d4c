import type { Combinatieadvies } from '../answer/instrumentenAntwoord.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import type { MatchQuestion } from '../selection/matchQuestion.ts'
import type { Selectie } from '../selection/selectie.ts'
import { isOf, type Side, SIDE_DOMEINEN } from './missingSide.ts'

/** Enough to choose from, and few enough to stay an advice. */
export const MOST_VOORSTELLEN = 3

/** What the study found, for either side that is missing; it says no more than the study does. */
const REDENEN: Readonly<Record<Side, string>> = {
  motivatie:
    'Alleen vaardigheden is zwak. In 47 studies naar zoektrainingen was er alleen effect op werk als een training vaardigheden én motivatie aanpakte.',
  vaardigheden:
    'Alleen motivatie is zwak. In 47 studies naar zoektrainingen was er alleen effect op werk als een training motivatie én vaardigheden aanpakte.',
}

const BRON: Readonly<Combinatieadvies['bron']> = {
  titel:
    'Effectiviteit van zoektrainingen voor werkzoekenden: meta-analyse van 47 studies (Liu, Huang en Wang)',
  url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2632318',
  jaar: 2014,
}

/**
 * Which instruments to propose to those who chose these kenmerken: what passes the practical
 * filters and works directly on the missing side, in the order match over both sides. The text is
 * left out, because it asks for what is already there.
 */
export function adviceQuestion(selectie: Selectie, missing: Side): MatchQuestion {
  const directOn = SIDE_DOMEINEN[missing]
  return {
    ...selectie,
    q: '',
    kenmerk: [...selectie.kenmerk, ...directOn],
    directOn,
    combineer: 'of',
    sorteer: 'match',
    pagina: 1,
    perPagina: MOST_VOORSTELLEN,
  }
}

/** The advice to add the missing side, with these instruments as proposals. */
export function combinatieadvies(
  missing: Side,
  voorstellen: readonly Pick<PublicInstrument, 'slug' | 'naam' | 'kenmerken'>[],
): Combinatieadvies {
  return {
    reden: REDENEN[missing],
    bron: { ...BRON },
    voorstellen: voorstellen.map(({ slug, naam, kenmerken }) => ({
      slug,
      naam,
      kenmerken: kenmerken
        .filter(({ code, werking }) => werking === 'direct' && isOf(missing, code))
        .map(({ code }) => code),
    })),
  }
}
