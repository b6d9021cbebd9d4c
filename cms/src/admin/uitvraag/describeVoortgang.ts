import type { MarkText } from '../ui/markText'
import type {
  Herinnering,
  Ronde,
  RondeVoortgang,
  UitvraagVoortgang,
  Verzending,
} from './uitvraagSchema'

export const RONDE_MARK: Record<RondeVoortgang, MarkText> = {
  concept: { naam: 'Concept', tone: 'quiet' },
  lopend: { naam: 'Loopt', tone: 'waiting' },
  gesloten: { naam: 'Gesloten', tone: 'done' },
}

export const UITVRAAG_MARK: Record<UitvraagVoortgang, MarkText> = {
  uitgezet: { naam: 'Uitgezet', tone: 'quiet' },
  geopend: { naam: 'Geopend', tone: 'waiting' },
  ingediend: { naam: 'Ingediend', tone: 'waiting' },
  afgerond: { naam: 'Afgerond', tone: 'done' },
}

/** “3 van 8 hebben gereageerd”. */
export function describeResponse({ totaal, ingediend, afgerond }: Ronde['aantallen']): string {
  if (totaal === 0) return 'Nog aan niemand gevraagd'
  const gereageerd = ingediend + afgerond
  return `${gereageerd} van ${totaal} ${gereageerd === 1 ? 'heeft' : 'hebben'} gereageerd`
}

const names = (leveranciers: readonly { naam: string }[]) =>
  leveranciers.map(({ naam }) => naam).join(', ')

/** What came of sending: who was asked, and who could not be. */
export function describeVerzending(verzending: Verzending): string {
  const { verstuurd, zonderAccount, nietBereikbaar, alUitgezet } = verzending
  return [
    `Verstuurd aan ${names(verstuurd)}.`,
    zonderAccount.length > 0 && `Nog zonder account: ${names(zonderAccount)}.`,
    nietBereikbaar.length > 0 && `Niet bereikbaar: ${names(nietBereikbaar)}.`,
    alUitgezet.length > 0 && `Had de vraag al: ${names(alUitgezet)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What came of reminding: who was, and why others were not. */
export function describeHerinnering({ herinnerd, overgeslagen }: Herinnering): string {
  const done = herinnerd.length > 0 ? `Herinnerd: ${names(herinnerd)}.` : 'Niemand is herinnerd.'
  const skipped = overgeslagen.map(({ naam, reden }) => `${naam}: ${reden}`)
  return [done, ...skipped].join(' ')
}
