import { formatDatum, formatMoment } from '../format/formatDatum'
import type { Stand } from './standSchema'

/** A name and what it is, such as “Publiceren op” and a moment. */
export interface Fact {
  naam: string
  waarde: string
}

/** When the content was looked at, and what happens by itself later. */
export function describeFacts({ controle, planning, gearchiveerdOp }: Stand): Fact[] {
  const facts: [string, string | null | undefined][] = [
    ['Publiceren op', planning.publiceerOp && formatMoment(planning.publiceerOp)],
    ['Verloopt op', planning.verlooptOp && formatMoment(planning.verlooptOp)],
    ['Gearchiveerd op', gearchiveerdOp && formatDatum(gearchiveerdOp)],
    ['Gecontroleerd', describeControle(controle)],
    ['Volgende controle', describeVolgende(controle)],
  ]
  return facts.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : []))
}

function describeControle({ gecontroleerdOp, gecontroleerdDoor }: Stand['controle']): string {
  if (!gecontroleerdOp) return 'nog niet'
  const op = formatDatum(gecontroleerdOp)
  return gecontroleerdDoor ? `${op}, door ${gecontroleerdDoor}` : op
}

function describeVolgende({ volgendeControle, isVerlopen }: Stand['controle']): string | null {
  if (!volgendeControle) return null
  const op = formatDatum(volgendeControle)
  return isVerlopen ? `${op} (voorbij)` : op
}
