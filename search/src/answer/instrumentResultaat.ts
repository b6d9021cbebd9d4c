import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import type { Selectie } from '../selection/selectie.ts'
import type { InstrumentResultaat } from './instrumentenAntwoord.ts'

/** The fields of an instrument that a list of results shows. */
export const RESULTAAT_FIELDS = [
  'slug',
  'naam',
  'samenvatting',
  'leverancier',
  'kenmerken',
  'praktisch',
  'duurWeken',
  'duurToelichting',
  'urenPerWeek',
  'kosten',
  'wachttijdWeken',
  'bewijs',
  'gecontroleerdOp',
  'volgendeControle',
] as const satisfies readonly (keyof PublicInstrument)[]

export type ResultaatFields = Pick<PublicInstrument, (typeof RESULTAAT_FIELDS)[number]>

/** From what stands in the index to one line of the answer, with the reasons for its place. */
export function instrumentResultaat(
  fields: ResultaatFields,
  selectie: Pick<Selectie, 'kenmerk' | 'werking'>,
): InstrumentResultaat {
  const { leverancier, kenmerken, kosten } = fields
  return {
    slug: fields.slug,
    naam: fields.naam,
    samenvatting: fields.samenvatting,
    leverancier: leverancier && { slug: leverancier.slug, naam: leverancier.naam },
    kenmerken: kenmerken.map(({ code, werking }) => ({ code, werking })),
    praktisch: fields.praktisch,
    duurWeken: fields.duurWeken,
    duurToelichting: fields.duurToelichting,
    urenPerWeek: fields.urenPerWeek,
    kosten: { bedrag: kosten.bedrag, eenheid: kosten.eenheid, perTraject: kosten.perTraject },
    wachttijdWeken: fields.wachttijdWeken,
    bewijs: fields.bewijs,
    gecontroleerdOp: fields.gecontroleerdOp,
    volgendeControle: fields.volgendeControle,
    match: matchScore(kenmerken, selectie.kenmerk, selectie.werking),
  }
}
