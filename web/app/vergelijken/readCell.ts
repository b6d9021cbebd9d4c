import { compareCodes, matchScore, type PublicInstrument } from '@keuzehulp/search'
import { type Catalogus, kenmerkNaam } from '../domein/catalogus'
import { formatDatum, isVerlopen } from '../format/formatDatum'
import { paragraphs } from '../format/formatZin'
import type { NeedWerking } from '../keuzehulp/matchSummary'
import type {
  BewijsCellData,
  ControleCellData,
  FactsCellData,
  KenmerkenCellData,
  PuntenCellData,
  TextCellData,
} from './vergelijkingCell'

type Text = string | null | undefined

export function textCell(text: string | null): TextCellData {
  return { kind: 'text', paragraphs: paragraphs(text) }
}

export function factsCell(value: Text, ...notes: Text[]): FactsCellData {
  return { kind: 'facts', values: known([value]), notes: known(notes) }
}

export function puntenCell(
  side: PuntenCellData['side'],
  instrument: PublicInstrument,
): PuntenCellData {
  return { kind: 'punten', side, punten: instrument[side].map(({ tekst }) => tekst) }
}

/** How it works on what was chosen: every need, in the order of the choice, so that rows align. */
export function chosenKenmerkenCell(
  { kenmerken }: PublicInstrument,
  chosen: readonly string[],
  catalogus: Pick<Catalogus, 'kenmerken'>,
): KenmerkenCellData {
  return {
    kind: 'kenmerken',
    kenmerken: chosen.map((code) => ({
      code,
      naam: kenmerkNaam(catalogus, code),
      werking: werkingOn(code, kenmerken),
    })),
  }
}

/** What it is meant for, when nothing was chosen to hold it against. */
export function directKenmerkenCell({ kenmerken }: PublicInstrument): KenmerkenCellData {
  return {
    kind: 'kenmerken',
    kenmerken: kenmerken
      .filter(({ werking }) => werking === 'direct')
      .map(({ code, naam, werking }) => ({ code, naam, werking }))
      .toSorted((a, b) => compareCodes(a.code, b.code)),
  }
}

export function bewijsCell({ bewijsregels }: PublicInstrument): BewijsCellData {
  return { kind: 'bewijs', regels: bewijsregels }
}

export function controleCell(instrument: PublicInstrument, vandaag: string): ControleCellData {
  const { gecontroleerdOp, gecontroleerdDoor, volgendeControle } = instrument
  const op = formatDatum(gecontroleerdOp)
  return {
    kind: 'controle',
    op,
    door: op === null ? null : gecontroleerdDoor,
    verlopenOp: isVerlopen(volgendeControle, vandaag) ? formatDatum(volgendeControle) : null,
  }
}

function werkingOn(code: string, kenmerken: PublicInstrument['kenmerken']): NeedWerking {
  const match = matchScore(kenmerken, [code], 'alle')
  if (match?.direct.length) return 'direct'
  return match?.indirect.length ? 'indirect' : 'niet'
}

function known(texts: Text[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '')
}
