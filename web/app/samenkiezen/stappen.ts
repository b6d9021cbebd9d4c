export interface Stap {
  titel: string
  /** For the list of steps. */
  kort: string
  lead: string
}

/** The steps of a conversation: there is a choice, what can be done, what matters, and then. */
export const STAPPEN: readonly Stap[] = [
  {
    titel: 'Er is iets te kiezen',
    kort: 'Er is iets te kiezen',
    lead: 'Welke hulp past bij jouw volgende stap? Dat kiezen jullie samen.',
  },
  {
    titel: 'Waar willen jullie aan werken?',
    kort: 'Waar werken we aan',
    lead: 'Kies wat nu het belangrijkst is. Eén ding is genoeg. Meer dan vijf kan niet.',
  },
  {
    titel: 'Wat zijn de mogelijkheden?',
    kort: 'De mogelijkheden',
    lead: 'Kies wat jullie beter willen bekijken. Niets kiezen mag ook.',
  },
  {
    titel: 'Wat is voor jou belangrijk?',
    kort: 'Wat telt voor jou',
    lead: 'Kies wat voor jou telt. Daarna zie je waarin de mogelijkheden verschillen.',
  },
  {
    titel: 'Kiezen of nog even wachten?',
    kort: 'Kiezen of wachten',
    lead: 'Alles mag: kiezen, nog niet, of later beslissen.',
  },
  {
    titel: 'Jullie afspraak op één A4',
    kort: 'Jullie afspraak',
    lead: 'Lees het samen na. Druk het af en neem het mee.',
  },
]

export const LAST_STAP = STAPPEN.length

/** The step as a table of contents names it; the first when there is no such step. */
export function stapOf(nummer: number): Stap {
  const stap = STAPPEN[nummer - 1] ?? STAPPEN[0]
  if (!stap) throw new Error('A conversation has steps')
  return stap
}

/** In the fragment: what is in there never leaves the browser. */
export function stapHash(nummer: number): string {
  return `#stap-${nummer}`
}

/** The step a fragment names, null when it names none. */
export function readStap(hash: string): number | null {
  const nummer = Number(/^#stap-(\d)$/.exec(hash)?.[1])
  return nummer >= 1 && nummer <= LAST_STAP ? nummer : null
}

/** As the window and the history of the browser call it. */
export function stapTitle(nummer: number): string {
  return `${stapOf(nummer).titel} (stap ${nummer} van ${LAST_STAP})`
}
