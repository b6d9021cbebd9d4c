import type { Core } from '@strapi/strapi'
import { type InstrumentStand, readInstrumentStanden } from './instrumentStanden'
import {
  compareInstrumenten,
  type InstrumentUitkomst,
  isChanged,
  parseBeginstand,
  parseEindstand,
} from './instrumentUitkomsten'
import { ontvangersOf } from './ontvangers'
import { findRonde, findUitvragen, RONDE, type RondeRow, type UitvraagRow } from './uitvraagRows'
import { UITVRAAG_VOORTGANG, type UitvraagVoortgang } from './voortgang'

export type Aantallen = Record<UitvraagVoortgang | 'totaal', number>

/** An uitvraag with what became of its instruments. */
export interface UitvraagUitkomst {
  uitvraag: UitvraagRow
  instrumenten: InstrumentUitkomst[]
}

/** Every round, the newest deadline first, with how far its uitvragen are. */
export async function readRonden(strapi: Core.Strapi): Promise<object[]> {
  const ronden: (RondeRow & { uitvragen: { voortgang: UitvraagVoortgang }[] })[] = await strapi.db
    .query(RONDE)
    .findMany({
      populate: { uitvragen: { select: ['voortgang'] } },
      orderBy: [{ deadline: 'desc' }, { id: 'desc' }],
    })
  return ronden.map(({ uitvragen, ...ronde }) => ({
    ...headOf(ronde),
    aantallen: countVoortgang(uitvragen),
  }))
}

/** The status board of one round. */
export async function readBoard(strapi: Core.Strapi, documentId: string): Promise<object> {
  const ronde = await findRonde(strapi, documentId)
  const uitkomsten = await readRondeUitkomsten(strapi, ronde)
  return {
    ...headOf(ronde),
    aantallen: countVoortgang(uitkomsten.map(({ uitvraag }) => uitvraag)),
    uitvragen: uitkomsten.map(describeUitvraag),
  }
}

/** What became of every uitvraag: as written down at the close, before that as it is now. */
export async function readRondeUitkomsten(
  strapi: Core.Strapi,
  ronde: RondeRow,
): Promise<UitvraagUitkomst[]> {
  const uitvragen = await findUitvragen(strapi, ronde)
  const codes = uitvragen.map(({ leverancierCode }) => leverancierCode)
  const standen = ronde.voortgang === 'gesloten' ? [] : await readInstrumentStanden(strapi, codes)
  return uitvragen.map((uitvraag) => ({ uitvraag, instrumenten: uitkomstenOf(uitvraag, standen) }))
}

function uitkomstenOf(uitvraag: UitvraagRow, standen: readonly InstrumentStand[]) {
  const { eindstand, beginstand, uitgezetOp, leverancierCode } = uitvraag
  const own = standen.filter((stand) => stand.leverancierCode === leverancierCode)
  return (
    parseEindstand(eindstand) ?? compareInstrumenten(parseBeginstand(beginstand), own, uitgezetOp)
  )
}

/** What a round is, above its board and in lists. */
export function headOf(ronde: RondeRow): object {
  const { documentId, naam, voortgang, startdatum, deadline, verstuurdOp, geslotenOp } = ronde
  return { documentId, naam, voortgang, startdatum, deadline, verstuurdOp, geslotenOp }
}

export function countVoortgang(uitvragen: readonly { voortgang: UitvraagVoortgang }[]): Aantallen {
  const counts = UITVRAAG_VOORTGANG.map((voortgang) => [
    voortgang,
    uitvragen.filter((uitvraag) => uitvraag.voortgang === voortgang).length,
  ])
  return { totaal: uitvragen.length, ...Object.fromEntries(counts) }
}

function describeUitvraag({ uitvraag, instrumenten }: UitvraagUitkomst): object {
  const { leverancier, leverancierCode } = uitvraag
  return {
    documentId: uitvraag.documentId,
    leverancier: leverancier?.naam ?? leverancierCode,
    leverancierCode,
    isBereikbaar: leverancier !== null && ontvangersOf(leverancier).length > 0,
    voortgang: uitvraag.voortgang,
    uitgezetOp: uitvraag.uitgezetOp,
    geopendOp: uitvraag.geopendOp,
    ingediendOp: uitvraag.ingediendOp,
    afgerondOp: uitvraag.afgerondOp,
    herinneringen: uitvraag.herinneringen ?? 0,
    laatsteHerinneringOp: uitvraag.laatsteHerinneringOp,
    reactie: uitvraag.reactie,
    instrumenten: instrumenten.map((uitkomst) => ({
      ...uitkomst,
      gewijzigdSinds: isChanged(uitkomst),
    })),
  }
}
