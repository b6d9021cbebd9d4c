import { formatAantal, formatInstrumenten } from '../format/formatGetal'
import { type Lijstje, MAX_LIJSTJE } from './lijstje'

/** What is said about the lijstje, aloud or on screen. */
export const LIJSTJE_VOL = `Het lijstje is vol (${MAX_LIJSTJE}). Haal er eerst een af.`
export const LIJSTJE_NIET_BEWAARD =
  'Deze browser bewaart het lijstje niet. Het verdwijnt als je deze pagina sluit.'

export function addedZin(naam: string, lijstje: Lijstje): string {
  return `${naam} staat op het lijstje. ${nowZin(lijstje)}`
}

export function removedZin(naam: string, lijstje: Lijstje): string {
  return `${naam} is van het lijstje af. ${nowZin(lijstje)}`
}

/** What became of a shared lijstje that was put on the own one. */
export function mergedZin(lijstje: Lijstje, rest: Lijstje): string {
  if (rest.length === 0) return `Overgenomen. ${nowZin(lijstje)}`
  const missed = formatAantal(rest.length, 'instrument paste', 'instrumenten pasten')
  return `Overgenomen, tot het lijstje vol was (${MAX_LIJSTJE}). ${missed} er niet meer op.`
}

export function nowZin(lijstje: Lijstje): string {
  return `Nu ${formatInstrumenten(lijstje.length)}.`
}
