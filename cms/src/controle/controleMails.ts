import { instrumentAddress } from '../instrument/adminAddress'
import type { Aanleiding, DueControle, TeControleren } from './dueControles'
import { dayInWords } from '../time/inWords'

/** A digest names this many; the rest is counted. */
const NAMED = 100

interface Mail {
  onderwerp: string
  tekst: string
}

const INTRO: Record<Aanleiding, string> = {
  nadert: 'Binnenkort is het tijd om na te kijken of dit nog klopt:',
  verlopen:
    'Hiervan is de dag voorbij. Lezers zien dat de tekst opnieuw had moeten worden nagekeken:',
}

/** Asks the owner of one or more instruments to look at them. */
export function ownerMail(naam: string, controles: readonly DueControle[], adminUrl: string): Mail {
  const section = (aanleiding: Aanleiding): string[] => {
    const found = controles.filter((controle) => controle.aanleiding === aanleiding)
    return found.length > 0 ? [INTRO[aanleiding], listOf(found, adminUrl)] : []
  }
  return {
    onderwerp: subject('Nakijken', controles),
    tekst: [
      `Beste ${naam},`,
      ...section('nadert'),
      ...section('verlopen'),
      'Klopt er iets niet meer, pas het dan aan in het beheer van de Keuzehulp en dien het in. Klopt alles nog, laat dat dan weten aan de beheergroep.',
      'Met vriendelijke groet,\nde beheergroep van de Keuzehulp',
    ].join('\n\n'),
  }
}

/** Tells the beheergroep once a week what has lapsed. */
export function digestMail(verlopen: readonly TeControleren[], adminUrl: string): Mail {
  const rest = verlopen.length - NAMED
  return {
    onderwerp: subject('Controle verlopen', verlopen),
    tekst: [
      'Van deze instrumenten is de dag van de volgende controle voorbij. Lezers zien dat.',
      listOf(verlopen.slice(0, NAMED), adminUrl),
      ...(rest > 0 ? [`En nog ${rest}.`] : []),
      'Kijk ze na, of vraag het de leverancier. Zet daarna bij elk instrument dat de inhoud is gecontroleerd.',
    ].join('\n\n'),
  }
}

function subject(what: string, instrumenten: readonly TeControleren[]): string {
  const [only] = instrumenten
  const isOne = instrumenten.length === 1
  return `${what}: ${isOne ? only?.naam : `${instrumenten.length} instrumenten`}`
}

function listOf(instrumenten: readonly TeControleren[], adminUrl: string): string {
  return instrumenten
    .toSorted((a, b) => a.volgendeControle.localeCompare(b.volgendeControle))
    .map(
      ({ documentId, naam, volgendeControle }) =>
        `- ${naam}: ${dayInWords(volgendeControle)}\n  ${instrumentAddress(adminUrl, documentId)}`,
    )
    .join('\n')
}
