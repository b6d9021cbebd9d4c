import type { PublicInstrument } from '@keuzehulp/search'
import type { Catalogus } from '../domein/catalogus'
import { formatKosten } from '../format/formatEuro'
import { formatDuur, formatUren, formatWachttijd } from '../format/formatRange'
import { groepFacts } from '../instrument/instrumentFacts'
import {
  bewijsCell,
  chosenKenmerkenCell,
  controleCell,
  directKenmerkenCell,
  factsCell,
  puntenCell,
  textCell,
} from './readCell'
import type { VergelijkingCell } from './vergelijkingCell'

export interface QuestionContext {
  catalogus: Catalogus
  /** The needs chosen in the keuzehulp, as codes. */
  kenmerk: readonly string[]
  vandaag: string
}

interface Question {
  key: string
  titel: string
  /** What one instrument has to say to it, without a look at the others. */
  read: (instrument: PublicInstrument) => VergelijkingCell
}

/** The same questions for every instrument, in the order in which people ask them. */
export function questions({ catalogus, kenmerk, vandaag }: QuestionContext): Question[] {
  return [
    textQuestion('samenvatting', 'Wat is het?'),
    textQuestion('doelgroepomschrijving', 'Voor wie?'),
    textQuestion('nietGeschiktVoor', 'Voor wie minder geschikt?'),
    kenmerkenQuestion(kenmerk, catalogus),
    textQuestion('hoeIsHet', 'Hoe is het om te doen?'),
    textQuestion('watVraagtHet', 'Wat vraagt het?'),
    ...askedQuestions(catalogus),
    { key: 'voordelen', titel: 'Wat levert het op?', read: (i) => puntenCell('voordelen', i) },
    { key: 'nadelen', titel: 'Wat is lastig?', read: (i) => puntenCell('nadelen', i) },
    { key: 'bewijs', titel: 'Wat weten we ervan?', read: bewijsCell },
    textQuestion('voorwaarden', 'Wat moeten jullie nog nagaan?'),
    { key: 'wachttijd', titel: 'Wachttijd', read: (i) => factsCell(wachttijd(i)) },
    { key: 'controle', titel: 'Gecontroleerd op', read: (i) => controleCell(i, vandaag) },
  ]
}

type TextField =
  | 'samenvatting'
  | 'doelgroepomschrijving'
  | 'nietGeschiktVoor'
  | 'hoeIsHet'
  | 'watVraagtHet'
  | 'voorwaarden'

function textQuestion(key: TextField, titel: string): Question {
  return { key, titel, read: (instrument) => textCell(instrument[key]) }
}

function kenmerkenQuestion(chosen: readonly string[], catalogus: Catalogus): Question {
  const key = 'kenmerken'
  if (chosen.length === 0)
    return { key, titel: 'Waar werkt het direct aan?', read: directKenmerkenCell }
  return {
    key,
    titel: 'Waar werkt het aan van jullie keuze?',
    read: (instrument) => chosenKenmerkenCell(instrument, chosen, catalogus),
  }
}

/** What it asks in facts: time, every practical group of the catalogue, money. */
function askedQuestions(catalogus: Catalogus): Question[] {
  return [
    {
      key: 'duur',
      titel: 'Duur',
      read: (i) => factsCell(formatDuur(i.duurWeken), i.duurToelichting),
    },
    { key: 'uren', titel: 'Uren per week', read: (i) => factsCell(formatUren(i.urenPerWeek)) },
    ...catalogus.facetgroepen.map((groep) => groepQuestion(groep, catalogus)),
    { key: 'kosten', titel: 'Kosten', read: ({ kosten }) => kostenCell(kosten) },
  ]
}

function groepQuestion(groep: Catalogus['facetgroepen'][number], catalogus: Catalogus): Question {
  const only = { ...catalogus, facetgroepen: [groep] }
  return {
    key: `praktisch.${groep.sleutel}`,
    titel: groep.naam,
    read: (instrument) => ({
      kind: 'facts',
      values: groepFacts(instrument, only).flatMap(({ values }) => values),
      notes: [],
    }),
  }
}

function kostenCell(kosten: PublicInstrument['kosten']): VergelijkingCell {
  const betaler = kosten.wieBetaalt && `Betaald door: ${kosten.wieBetaalt}`
  return factsCell(formatKosten(kosten), betaler, kosten.toelichting)
}

function wachttijd({ wachttijdWeken }: PublicInstrument): string | null {
  return formatWachttijd(wachttijdWeken)
}
