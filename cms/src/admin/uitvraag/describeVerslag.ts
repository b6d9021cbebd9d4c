import { formatAantal } from '../format/formatAantal'
import type { Verslag } from './uitvraagSchema'

/** The figures of a report in sentences. */
export function describeVerslag(verslag: Verslag): string[] {
  const { gevraagd, gereageerd, opTijd, teLaat, mediaanDagen, instrumenten } = verslag
  const { nietGereageerd } = verslag
  const sentences = [
    `${gereageerd} van ${formatAantal(gevraagd, 'leverancier', 'leveranciers')} ${gereageerd === 1 ? 'heeft' : 'hebben'} gereageerd: ${opTijd} op tijd, ${teLaat} te laat.`,
    mediaanDagen === null ? null : describeHalf(mediaanDagen),
    `Van ${formatAantal(instrumenten.totaal, 'instrument', 'instrumenten')} ${instrumenten.gewijzigd === 1 ? 'is' : 'zijn'} er ${instrumenten.gewijzigd} gewijzigd; ${instrumenten.gepubliceerd} daarvan staan op de website.`,
    nietGereageerd.length > 0 ? `Niet gereageerd: ${nietGereageerd.join(', ')}.` : null,
  ]
  return sentences.flatMap((sentence) => (sentence ? [sentence] : []))
}

function describeHalf(days: number): string {
  if (days === 0) return 'De helft reageerde nog dezelfde dag.'
  return `De helft reageerde binnen ${formatAantal(days, 'dag', 'dagen')}.`
}
