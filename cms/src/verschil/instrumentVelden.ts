import { instrumentLabels } from '../labels/instrument'
import { formatDay, formatMoment } from './dutchFormats'
import type { InstrumentInhoud } from './instrumentInhoud'
import {
  bewijsLine,
  bronLine,
  facetLines,
  grondslagLine,
  kenmerkLine,
  kostenLines,
  numberText,
  opmerkingLine,
  verwantLine,
  waardeLine,
} from './instrumentLines'
import type { Veld } from './veld'

/**
 * Who reads it, or what for:
 * - `logboek`: everything that anybody fills in;
 * - `beheer`: the description, with what is internal;
 * - `leverancier`: the description, without that;
 * - `herstel`: what comes back when an older version is restored.
 */
export type Lezing = 'logboek' | 'beheer' | 'leverancier' | 'herstel'

interface InstrumentVeld {
  read(inhoud: InstrumentInhoud): string
  /** In which readings it is; in all of them when this is left out. */
  only?: readonly Lezing[]
}

type Name = keyof InstrumentInhoud
type NameOf<Value> = { [N in Name]: InstrumentInhoud[N] extends Value ? N : never }[Name]

/** Belongs to the instrument as it is now and not to its text: a restore leaves it alone. */
const OF_NOW: readonly Lezing[] = ['logboek', 'beheer', 'leverancier']
const INTERNAL: readonly Lezing[] = ['logboek', 'beheer']
/** The talk about a text is no part of it. */
const REVIEW: readonly Lezing[] = ['logboek']

const text = (name: NameOf<string | null>, only?: readonly Lezing[]): InstrumentVeld => ({
  read: (inhoud) => inhoud[name] ?? '',
  ...(only && { only }),
})
const number = (name: NameOf<number | null>): InstrumentVeld => ({
  read: (inhoud) => numberText(inhoud[name]),
})
const day = (name: NameOf<string | null>): InstrumentVeld => ({
  read: (inhoud) => formatDay(inhoud[name] ?? ''),
})
const moment = (name: NameOf<string | null>, only: readonly Lezing[]): InstrumentVeld => ({
  read: (inhoud) => formatMoment(inhoud[name] ?? ''),
  only,
})
const lines = (
  read: (inhoud: InstrumentInhoud) => readonly string[],
  only?: readonly Lezing[],
): InstrumentVeld => ({ read: (inhoud) => read(inhoud).join('\n'), ...(only && { only }) })

/** The one table of what an instrument consists of. */
export const INSTRUMENT_VELDEN: Record<Name, InstrumentVeld> = {
  naam: text('naam'),
  slug: text('slug', OF_NOW),
  samenvatting: text('samenvatting'),
  // Another leverancier may not read who it is, and an owner does not come back with a text.
  leverancier: { read: ({ leverancier }) => leverancier?.naam ?? '', only: INTERNAL },
  doel: text('doel'),
  werkwijze: text('werkwijze'),
  doelgroepomschrijving: text('doelgroepomschrijving'),
  voorwaarden: text('voorwaarden'),
  nietGeschiktVoor: text('nietGeschiktVoor'),
  aanmelden: text('aanmelden'),
  aandachtspunten: text('aandachtspunten'),
  clientSamenvatting: text('clientSamenvatting'),
  hoeIsHet: text('hoeIsHet'),
  watVraagtHet: text('watVraagtHet'),
  voordelen: lines(({ voordelen }) => voordelen.map(({ tekst }) => tekst ?? '')),
  nadelen: lines(({ nadelen }) => nadelen.map(({ tekst }) => tekst ?? '')),
  kenmerken: lines(({ kenmerken }) => kenmerken.map(kenmerkLine)),
  facetwaarden: lines(({ facetwaarden }) => facetLines(facetwaarden)),
  waarden: lines(({ waarden }) => waarden.map(waardeLine)),
  duurWekenMin: number('duurWekenMin'),
  duurWekenMax: number('duurWekenMax'),
  duurToelichting: text('duurToelichting'),
  urenPerWeekMin: number('urenPerWeekMin'),
  urenPerWeekMax: number('urenPerWeekMax'),
  wachttijdWeken: number('wachttijdWeken'),
  kosten: lines(({ kosten }) => kostenLines(kosten)),
  capaciteit: text('capaciteit'),
  startmomenten: text('startmomenten'),
  verwijscontact: text('verwijscontact'),
  belangen: text('belangen'),
  bewijs: lines(({ bewijs }) => bewijs.map(bewijsLine)),
  bronnen: lines(({ bronnen }) => bronnen.map(bronLine)),
  grondslagen: lines(({ grondslagen }) => grondslagen.map(grondslagLine)),
  verwant: lines(({ verwant }) => verwant.map(verwantLine)),
  afbeeldingen: lines(({ afbeeldingen }) => afbeeldingen.map(({ name }) => name)),
  bijlagen: lines(({ bijlagen }) => bijlagen.map(({ name }) => name)),
  gecontroleerdOp: day('gecontroleerdOp'),
  gecontroleerdDoor: text('gecontroleerdDoor'),
  volgendeControle: day('volgendeControle'),
  publiceerOp: moment('publiceerOp', OF_NOW),
  verlooptOp: moment('verlooptOp', OF_NOW),
  registratiecode: text('registratiecode'),
  uplNaam: text('uplNaam'),
  herkomst: text('herkomst', INTERNAL),
  internContact: text('internContact', INTERNAL),
  prijsafspraken: text('prijsafspraken', INTERNAL),
  interneNotitie: text('interneNotitie', INTERNAL),
  opmerkingen: lines(({ opmerkingen }) => opmerkingen.map(opmerkingLine), REVIEW),
}

/** Attributes of the schema that are no content, each with why. */
export const NO_INSTRUMENT_VELD: Record<string, string> = {
  leverancierCode: 'follows from leverancier',
  werkstroom: 'changes by the actions of the review, which have lines of their own in the logboek',
  gearchiveerdOp: 'likewise: archiveren and dearchiveren',
}

const FORM_ORDER = instrumentLabels.rows.flatMap((row) => Object.keys(row))
const NAMES = (Object.keys(INSTRUMENT_VELDEN) as Name[]).toSorted(
  (left, right) => placeOf(left) - placeOf(right),
)

/** What is not in the form comes last. */
function placeOf(name: string): number {
  const place = FORM_ORDER.indexOf(name)
  return place === -1 ? FORM_ORDER.length : place
}

/** The names of the fields in a reading, in the order of the form. */
export function namesIn(lezing: Lezing): Name[] {
  return NAMES.filter((name) => INSTRUMENT_VELDEN[name].only?.includes(lezing) ?? true)
}

/** An instrument as a person reads it, in the order of the form. */
export function readInstrumentVelden(inhoud: InstrumentInhoud, lezing: Lezing): Veld[] {
  return namesIn(lezing).map((veld) => ({
    veld,
    label: instrumentLabels.fields[veld]?.label ?? veld,
    waarde: INSTRUMENT_VELDEN[veld].read(inhoud),
  }))
}
