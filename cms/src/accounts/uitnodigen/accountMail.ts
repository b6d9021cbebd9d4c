import { INVITATION_DAYS } from '../oneTimeToken'

/** A mail about an account, without the address it goes to. */
export interface AccountMail {
  onderwerp: string
  tekst: string
}

/** What a mail about an account tells of who sends it. */
export interface Afzender {
  organisatie: string
  contactEmail: string | null
}

/** Asks somebody to choose a password for a new account. */
export function invitationMail(
  { naam, leverancier, link }: { naam: string; leverancier: string; link: string },
  afzender: Afzender,
): AccountMail {
  return {
    onderwerp: 'Uw account voor de Keuzehulp',
    tekst: letter(naam, afzender, [
      `${afzender.organisatie} heeft een account voor u gemaakt in het beheer van de Keuzehulp. Daarmee houdt u bij wat er over de instrumenten van ${leverancier} in de Keuzehulp staat.`,
      `Kies eerst een wachtwoord. Dat kan tot en met ${INVITATION_DAYS} dagen na vandaag, één keer, met deze link:`,
      link,
      'Hebt u deze uitnodiging niet verwacht? Dan hoeft u niets te doen: zonder uw wachtwoord wordt het account niet geopend.',
    ]),
  }
}

/** Tells somebody that the account they have is now for one more leverancier. */
export function linkedMail(
  { naam, leverancier, link }: { naam: string; leverancier: string; link: string },
  afzender: Afzender,
): AccountMail {
  return {
    onderwerp: `Uw account voor de Keuzehulp: ${leverancier}`,
    tekst: letter(naam, afzender, [
      `Met uw account voor de Keuzehulp kunt u vanaf nu ook bij de instrumenten van ${leverancier}. U logt in zoals u gewend bent:`,
      link,
    ]),
  }
}

/** Gives somebody who forgot a password a link to choose another. */
export function resetMail(
  { naam, link }: { naam: string; link: string },
  afzender: Afzender,
): AccountMail {
  return {
    onderwerp: 'Een nieuw wachtwoord voor de Keuzehulp',
    tekst: letter(naam, afzender, [
      'Iemand, waarschijnlijk uzelf, vroeg om een nieuw wachtwoord voor uw account in de Keuzehulp. U kiest het binnen een uur, één keer, met deze link:',
      link,
      'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
    ]),
  }
}

function letter(
  naam: string,
  { organisatie, contactEmail }: Afzender,
  paragraphs: readonly string[],
): string {
  const question = contactEmail ? [`Vragen? Mail naar ${contactEmail}.`] : []
  return [
    `Beste ${naam},`,
    ...paragraphs,
    ...question,
    `Met vriendelijke groet,\n${organisatie}`,
  ].join('\n\n')
}
