import { type InstrumentUitkomst, isChanged } from './instrumentUitkomsten'
import type { UitvraagUitkomst } from './readBoard'
import type { RondeRow, UitvraagRow } from './uitvraagRows'
import type { UitvraagVoortgang } from './voortgang'
import { dayOf, daysBetween } from '../time/amsterdamDay'

/** What one leverancier did with the question. */
export interface VerslagRegel {
  leverancier: string
  leverancierCode: string
  voortgang: UitvraagVoortgang
  uitgezetOp: string | null
  geopendOp: string | null
  ingediendOp: string | null
  afgerondOp: string | null
  heeftGereageerd: boolean
  /** Days from the question to the answer; null without an answer. */
  dagen: number | null
  /** Answered on or before the deadline; null without an answer. */
  isOpTijd: boolean | null
  herinneringen: number
  reactie: string | null
  instrumenten: InstrumentUitkomst[]
}

/** What a round brought in. */
export interface Verslag {
  documentId: string
  naam: string
  verstuurdOp: string | null
  deadline: string | null
  geslotenOp: string | null
  /** False while the round runs: the figures still change. */
  isDefinitief: boolean
  gevraagd: number
  gereageerd: number
  opTijd: number
  teLaat: number
  /** Days to an answer, of those who answered, halfway; null when nobody did. */
  mediaanDagen: number | null
  instrumenten: { totaal: number; gewijzigd: number; gepubliceerd: number }
  /** Names of who did not answer. */
  nietGereageerd: string[]
  regels: VerslagRegel[]
}

/** Draws up the report of a round from what became of its uitvragen. */
export function buildVerslag(ronde: RondeRow, uitkomsten: readonly UitvraagUitkomst[]): Verslag {
  const regels = uitkomsten.map((uitkomst) => regelOf(uitkomst, ronde.deadline))
  const answered = regels.filter(({ heeftGereageerd }) => heeftGereageerd)
  const all = regels.flatMap(({ instrumenten }) => instrumenten)
  return {
    documentId: ronde.documentId,
    naam: ronde.naam,
    verstuurdOp: ronde.verstuurdOp,
    deadline: ronde.deadline,
    geslotenOp: ronde.geslotenOp,
    isDefinitief: ronde.voortgang === 'gesloten',
    gevraagd: regels.length,
    gereageerd: answered.length,
    opTijd: answered.filter(({ isOpTijd }) => isOpTijd === true).length,
    teLaat: answered.filter(({ isOpTijd }) => isOpTijd === false).length,
    mediaanDagen: median(answered.flatMap(({ dagen }) => (dagen === null ? [] : [dagen]))),
    instrumenten: {
      totaal: all.length,
      gewijzigd: all.filter(isChanged).length,
      gepubliceerd: all.filter(({ gepubliceerdOp }) => gepubliceerdOp).length,
    },
    nietGereageerd: regels
      .filter(({ heeftGereageerd }) => !heeftGereageerd)
      .map(({ leverancier }) => leverancier),
    regels,
  }
}

/** An answer that the beheergroep noted itself has no moment of its own and counts as one. */
function regelOf(
  { uitvraag, instrumenten }: UitvraagUitkomst,
  deadline: string | null,
): VerslagRegel {
  const answeredOn = answerDay(uitvraag)
  return {
    leverancier: uitvraag.leverancier?.naam ?? uitvraag.leverancierCode,
    leverancierCode: uitvraag.leverancierCode,
    voortgang: uitvraag.voortgang,
    uitgezetOp: uitvraag.uitgezetOp,
    geopendOp: uitvraag.geopendOp,
    ingediendOp: uitvraag.ingediendOp,
    afgerondOp: uitvraag.afgerondOp,
    heeftGereageerd: answeredOn !== null,
    dagen:
      answeredOn && uitvraag.uitgezetOp
        ? daysBetween(dayOf(new Date(uitvraag.uitgezetOp)), answeredOn)
        : null,
    isOpTijd: answeredOn && deadline ? answeredOn <= deadline : null,
    herinneringen: uitvraag.herinneringen ?? 0,
    reactie: uitvraag.reactie,
    instrumenten,
  }
}

function answerDay({ ingediendOp, afgerondOp }: UitvraagRow): string | null {
  const answeredOp = ingediendOp ?? afgerondOp
  return answeredOp ? dayOf(new Date(answeredOp)) : null
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
