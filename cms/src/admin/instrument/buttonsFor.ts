import type { Actie } from './standSchema'

/** How one actie is offered. */
export interface ActieButton {
  actie: Actie
  label: string
  variant: 'default' | 'secondary' | 'tertiary' | 'danger-light'
  /** What is asked before it happens. */
  question?: string
  /** What is told when it has happened. */
  doneText: string
}

/** Every actie in the order of the buttons: what is most likely next comes first. */
const ACTIE_BUTTONS: readonly ActieButton[] = [
  {
    actie: 'goedkeuren',
    label: 'Goedkeuren en publiceren',
    variant: 'default',
    doneText: 'Goedgekeurd.',
  },
  {
    actie: 'indienen',
    label: 'Indienen',
    variant: 'default',
    question: 'De tekst ligt daarna vast tot de beheergroep heeft beslist.',
    doneText: 'Ingediend. De tekst ligt nu vast.',
  },
  {
    actie: 'terugsturen',
    label: 'Terugsturen met opmerkingen',
    variant: 'secondary',
    doneText: 'Teruggestuurd. De leverancier krijgt bericht.',
  },
  {
    actie: 'wijzigen',
    label: 'Wijzigen',
    variant: 'secondary',
    doneText: 'U kunt wijzigen. De gepubliceerde tekst blijft op de website staan.',
  },
  {
    actie: 'gecontroleerd',
    label: 'Inhoud gecontroleerd',
    variant: 'secondary',
    question: 'U zegt hiermee dat de inhoud vandaag klopt. De datum komt op de website.',
    doneText: 'De controle is vastgelegd.',
  },
  {
    actie: 'dearchiveren',
    label: 'Uit het archief halen',
    variant: 'secondary',
    doneText: 'Uit het archief gehaald. Het instrument is nog niet gepubliceerd.',
  },
  {
    actie: 'depubliceren',
    label: 'Depubliceren',
    variant: 'danger-light',
    question: 'Het instrument gaat van de website. De tekst blijft bewaard.',
    doneText: 'Gedepubliceerd. Lezers zien het instrument niet meer.',
  },
  {
    actie: 'archiveren',
    label: 'Archiveren',
    variant: 'danger-light',
    question:
      'Het instrument gaat van de website en naar het archief. U kunt het later terughalen.',
    doneText: 'Gearchiveerd. Lezers zien het instrument niet meer.',
  },
]

/** The buttons for what may be done now; the first is the one that stands out. */
export function buttonsFor(acties: readonly Actie[]): ActieButton[] {
  return ACTIE_BUTTONS.filter(({ actie }) => acties.includes(actie)).map((button, index) =>
    index > 0 && button.variant === 'default' ? { ...button, variant: 'secondary' } : button,
  )
}
