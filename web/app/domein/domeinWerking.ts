import { domainCode, type KenmerkWerking, type Werking } from '@keuzehulp/search'
import { joinWords, midSentence } from '../format/formatZin'

/** The five domains in their fixed order. */
export const DOMEINEN = ['1', '2', '3', '4', '5'] as const
type Domein = (typeof DOMEINEN)[number]

/** The names as the factsheet has them, for where the catalogue is not at hand. */
const DOMEIN_NAMEN: Record<string, string> = {
  1: 'Menselijk kapitaal',
  2: 'Sociale omgeving',
  3: 'Belemmeringen en mogelijkheden',
  4: 'Werkzoekgedrag',
  5: 'Motivatie',
}

/** The strongest way an instrument works on each domain; a domain it does not work on is absent. */
export function domeinWerking(
  kenmerken: readonly KenmerkWerking[],
): Partial<Record<string, Werking>> {
  const strongest: Partial<Record<string, Werking>> = {}
  for (const { code, werking } of kenmerken) {
    const domein = domainCode(code)
    if (werking === 'direct' || !strongest[domein]) strongest[domein] = werking
  }
  return strongest
}

/** "Werkt direct aan werkzoekgedrag en motivatie, indirect aan sociale omgeving" */
export function domeinZin(kenmerken: readonly KenmerkWerking[]): string {
  const strongest = domeinWerking(kenmerken)
  const parts = (['direct', 'indirect'] as const).flatMap((werking) => {
    const namen = DOMEINEN.filter((domein) => strongest[domein] === werking).map(domeinNaam)
    return namen.length === 0 ? [] : [`${werking} aan ${joinWords(namen)}`]
  })
  return parts.length === 0 ? 'Werking onbekend' : `Werkt ${parts.join(', ')}`
}

function domeinNaam(domein: Domein): string {
  return midSentence(DOMEIN_NAMEN[domein] ?? domein)
}
