import { composeUitvraag, type Afzender, type MailTekst } from '../../uitvraag/uitvraagMail'

/** A round as far as its mail is concerned. */
export interface RondeMail {
  naam: string
  onderwerp?: string | null
  tekst?: string | null
  deadline?: string | null
}

const EXAMPLE = {
  documentId: '',
  naam: '(naam van een instrument)',
  werkstroom: 'goedgekeurd',
  leverancierCode: '',
  gepubliceerdOp: null,
  ontbreekt: ['een nadeel of inspanning'],
  percentage: 0,
  gecontroleerdOp: null,
  volgendeControle: null,
  opmerkingen: 0,
  vingerafdrukken: {},
}

/** The mail as the server will write it, with an example where each leverancier has its own. */
export function exampleMail(
  { naam, onderwerp, tekst, deadline }: RondeMail,
  afzender: Afzender,
  vandaag: string,
): MailTekst {
  return composeUitvraag({
    aanhef: '(naam van de contactpersoon)',
    ronde: {
      naam,
      onderwerp: onderwerp ?? null,
      tekst: tekst ?? null,
      herinneringstekst: null,
      deadline: deadline ?? vandaag,
    },
    standen: [EXAMPLE],
    vandaag,
    link: '(link naar de eigen instrumenten)',
    afzender,
  })
}
