import type { InstrumentStand } from './instrumentStanden'
import { dayInWords, deadlineInWords } from '../time/inWords'

export interface MailRonde {
  naam: string
  onderwerp: string | null
  tekst: string | null
  herinneringstekst: string | null
  deadline: string
}

/** Who the mail comes from, as the instelling says it. */
export interface Afzender {
  organisatie: string
  contactNaam: string | null
  contactEmail: string | null
  contactTelefoon: string | null
}

/** Everything a mail of a round is made of. */
export interface UitvraagMail {
  aanhef: string
  ronde: MailRonde
  standen: readonly InstrumentStand[]
  /** Today: what had to be checked before it is late. */
  vandaag: string
  link: string
  afzender: Afzender
}

export interface MailTekst {
  onderwerp: string
  tekst: string
}

const DEFAULT_TEKST =
  'Werkcoaches en cliënten kiezen samen uit de instrumenten in de Keuzehulp. Daarom vragen wij u na te kijken of uw instrumenten nog goed beschreven zijn, aan te vullen wat ontbreekt en te wijzigen wat niet meer klopt.'
const DEFAULT_HERINNERING =
  'Wij vroegen u om uw instrumenten in de Keuzehulp na te kijken. Wij hebben nog geen antwoord van u gekregen. Klopt alles nog? Dan horen wij dat ook graag.'
const STAPPEN =
  'Werk uw instrumenten bij, dien elk gewijzigd instrument in en meld daarna dat u klaar bent.'

/** The mail with which a round begins for one leverancier. */
export function composeUitvraag(mail: UitvraagMail): MailTekst {
  const { ronde } = mail
  return {
    onderwerp: ronde.onderwerp?.trim() || `Uitvraag: ${ronde.naam}`,
    tekst: compose(mail, ronde.tekst?.trim() || DEFAULT_TEKST, deadlineLine(mail)),
  }
}

/** The mail to who has not answered yet. */
export function composeHerinnering(mail: UitvraagMail): MailTekst {
  const { ronde } = mail
  return {
    onderwerp: `Herinnering: ${ronde.onderwerp?.trim() || ronde.naam}`,
    tekst: compose(
      mail,
      ronde.herinneringstekst?.trim() || DEFAULT_HERINNERING,
      deadlineLine(mail),
    ),
  }
}

function compose(mail: UitvraagMail, intro: string, deadline: string): string {
  return [
    `Beste ${mail.aanhef},`,
    intro,
    deadline,
    describeStanden(mail),
    `${STAPPEN} Dat kan hier:\n${mail.link}`,
    closing(mail.afzender),
  ].join('\n\n')
}

function deadlineLine({ ronde, vandaag }: UitvraagMail): string {
  const day = deadlineInWords(ronde.deadline)
  if (vandaag > ronde.deadline) return `De laatste dag om te reageren was ${day}. Reageren kan nog.`
  return `Wilt u uiterlijk ${day} reageren?`
}

function describeStanden({ standen, vandaag }: UitvraagMail): string {
  if (standen.length === 0)
    return 'Er staan nog geen instrumenten van u in de Keuzehulp. U kunt er een voorstellen.'
  const items = standen.map((stand, index) =>
    [`${index + 1}. ${stand.naam}`, ...remarksOn(stand, vandaag).map((line) => `   ${line}`)].join(
      '\n',
    ),
  )
  return ['Uw instrumenten:', ...items].join('\n\n')
}

/** What stands out about one instrument, in sentences. */
export function remarksOn(stand: InstrumentStand, vandaag: string): string[] {
  const { ontbreekt, werkstroom, opmerkingen, volgendeControle, gecontroleerdOp } = stand
  const remarks = [
    ...(werkstroom === 'teruggestuurd' ? ['Teruggestuurd door de beheergroep.'] : []),
    ...(werkstroom === 'ingediend' ? ['Ligt bij de beheergroep om te beoordelen.'] : []),
    ...(opmerkingen > 0
      ? [opmerkingen === 1 ? 'Er is 1 opmerking.' : `Er zijn ${opmerkingen} opmerkingen.`]
      : []),
    ...(ontbreekt.length > 0 ? [`Er ontbreekt: ${ontbreekt.join('; ')}.`] : []),
    ...(volgendeControle && volgendeControle < vandaag
      ? [`Had nagekeken moeten worden voor ${dayInWords(volgendeControle)}.`]
      : []),
  ]
  if (remarks.length > 0) return remarks
  const last = gecontroleerdOp ? ` Laatst gecontroleerd op ${dayInWords(gecontroleerdOp)}.` : ''
  return [`Er ontbreekt niets. Klopt het nog?${last}`]
}

function closing({ organisatie, contactNaam, contactEmail, contactTelefoon }: Afzender): string {
  const contact = [contactNaam, contactEmail, contactTelefoon].filter(Boolean).join(', ')
  const question = contact ? [`Vragen, of lukt het inloggen niet? ${contact}`, ''] : []
  return [...question, 'Met vriendelijke groet,', organisatie].join('\n')
}
