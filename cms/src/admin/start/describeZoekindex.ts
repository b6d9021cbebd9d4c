import { formatAantal } from '../format/formatAantal'
import { formatMoment } from '../format/formatDatum'
import type { MarkText } from '../ui/markText'
import type { Overzicht } from './overzichtSchema'

interface Described {
  mark: MarkText
  sentence: string
}

/** How the search index is doing: whether readers find what was published. */
export function describeZoekindex({
  zoekmachine,
  wachtend,
  mislukt,
}: Overzicht['zoekindex']): Described {
  if (zoekmachine !== 'bereikbaar')
    return {
      mark: { naam: 'Zoekmachine weg', tone: 'attention' },
      sentence: 'Wijzigingen wachten en komen vanzelf door als de zoekmachine terug is.',
    }
  if (mislukt.length > 0)
    return {
      mark: { naam: 'Blijft steken', tone: 'attention' },
      sentence: `${formatAantal(mislukt.length, 'wijziging komt', 'wijzigingen komen')} niet door. Het wordt steeds opnieuw geprobeerd.`,
    }
  if (wachtend > 0)
    return {
      mark: { naam: 'Bezig', tone: 'waiting' },
      sentence: `${formatAantal(wachtend, 'wijziging is', 'wijzigingen zijn')} onderweg.`,
    }
  return { mark: { naam: 'Bij', tone: 'done' }, sentence: 'Wat gepubliceerd is, is te vinden.' }
}

/** When the index was last brought up to date. */
export function describeLast({ laatsteSync }: Overzicht['zoekindex']): string | null {
  return laatsteSync ? `Laatst bijgewerkt op ${formatMoment(laatsteSync)}.` : null
}

/** How the mail is doing. */
export function describeMail({ wachtend, mislukt, uitgeschakeld }: Overzicht['mail']): Described {
  if (mislukt > 0)
    return {
      mark: { naam: 'E-mail mislukt', tone: 'attention' },
      sentence: `${formatAantal(mislukt, 'e-mail is', 'e-mails zijn')} niet aangekomen. Vraag wie het systeem beheert om te kijken.`,
    }
  if (uitgeschakeld)
    return {
      mark: { naam: 'Geen e-mail', tone: 'attention' },
      sentence:
        'Er is geen mailserver ingesteld. E-mails worden als bestand bewaard en niet verstuurd.',
    }
  return {
    mark: { naam: 'E-mail werkt', tone: 'done' },
    sentence:
      wachtend > 0
        ? `${formatAantal(wachtend, 'e-mail wacht', 'e-mails wachten')} op verzending.`
        : 'Er staat niets in de wacht.',
  }
}
