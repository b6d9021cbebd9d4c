import type { PublicInstrument } from '@keuzehulp/search'
import { type Catalogus, waardeNaam } from '../domein/catalogus'
import { formatKosten } from '../format/formatEuro'
import { formatDuur, formatUren, formatWachttijd } from '../format/formatRange'

export interface InstrumentFact {
  term: string
  /** Each on a line of its own; none when it is unknown. */
  values: string[]
  /** What has to be said with it, smaller. */
  notes: string[]
}

/** What a reader asks first: how long, how much, when, and by whom. */
export function mainFacts(instrument: PublicInstrument): InstrumentFact[] {
  const { kosten } = instrument
  return [
    fact('Duur', formatDuur(instrument.duurWeken), instrument.duurToelichting),
    fact('Uren', formatUren(instrument.urenPerWeek)),
    fact('Wachttijd', formatWachttijd(instrument.wachttijdWeken)),
    fact('Kosten', formatKosten(kosten), kosten.toelichting, betaler(kosten.wieBetaalt)),
    fact('Door', instrument.leverancier?.naam, soortWoord(instrument.leverancier?.soort)),
    fact('Start', instrument.startmomenten),
    fact('Plaatsen', instrument.capaciteit),
  ]
}

/** Every practical group, in the order of the CMS. */
export function groepFacts(instrument: PublicInstrument, catalogus: Catalogus): InstrumentFact[] {
  return catalogus.facetgroepen.map((groep) => groepFact(groep, instrument, catalogus))
}

type Text = string | null | undefined

function fact(term: string, value: Text, ...notes: Text[]): InstrumentFact {
  return { term, values: known([value]), notes: known(notes) }
}

function known(texts: Text[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '')
}

function groepFact(
  groep: Catalogus['facetgroepen'][number],
  { praktisch }: PublicInstrument,
  catalogus: Catalogus,
): InstrumentFact {
  const chosen = new Set(praktisch[groep.sleutel])
  const order = groep.waarden.map(({ sleutel }) => sleutel).filter((sleutel) => chosen.has(sleutel))
  const values = order.map((sleutel) => waardeNaam(catalogus, groep.sleutel, sleutel))
  return { term: groep.naam, values, notes: [] }
}

function betaler(wieBetaalt: string | null): string | null {
  return wieBetaalt && `Betaald door: ${wieBetaalt}`
}

const SOORTEN: Record<string, string> = {
  intern: 'Eigen organisatie',
  extern: 'Andere organisatie',
  publiek: 'Publieke organisatie',
}

function soortWoord(soort: Text): string | undefined {
  return SOORTEN[soort ?? '']
}
