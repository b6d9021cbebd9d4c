import { type Actor, isBeheer } from '../accounts/actor'

export const WERKSTROMEN = ['concept', 'ingediend', 'teruggestuurd', 'goedgekeurd'] as const
export type Werkstroom = (typeof WERKSTROMEN)[number]

export const ACTIES = [
  'indienen',
  'wijzigen',
  'terugsturen',
  'goedkeuren',
  'gecontroleerd',
  'depubliceren',
  'archiveren',
  'dearchiveren',
] as const
export type Actie = (typeof ACTIES)[number]

/** What decides on what may be done to an instrument. */
export interface Stand {
  werkstroom: Werkstroom
  isGepubliceerd: boolean
  gearchiveerdOp: string | null
  leverancierCode: string | null
}

/** Of who asks, what decides. */
export type Wie = Pick<Actor, 'rol' | 'leverancierCodes'>

/** The werkstroom afterwards, or why not, in a sentence for who asked. */
export type Besluit = { naar: Werkstroom } | { weigering: string; reden: 'rol' | 'stand' }

interface Overgang {
  /** The werkstromen it starts from. */
  van: readonly Werkstroom[]
  /** Where it ends; without it the werkstroom stays as it is. */
  naar?: Werkstroom
  /** True when the leverancier may do it with an own instrument. */
  leverancier?: true
}

const OVERGANGEN: Record<Actie, Overgang> = {
  indienen: { van: ['concept', 'teruggestuurd'], naar: 'ingediend', leverancier: true },
  wijzigen: { van: ['goedgekeurd'], naar: 'concept', leverancier: true },
  terugsturen: { van: ['ingediend'], naar: 'teruggestuurd' },
  goedkeuren: { van: ['concept', 'ingediend', 'teruggestuurd'], naar: 'goedgekeurd' },
  gecontroleerd: { van: WERKSTROMEN },
  depubliceren: { van: WERKSTROMEN },
  archiveren: { van: WERKSTROMEN },
  dearchiveren: { van: WERKSTROMEN },
}

/** What each werkstroom means for an action that does not start from it. */
const MAAR: Record<Werkstroom, string> = {
  concept: 'Dit instrument is een concept en is niet ingediend.',
  ingediend: 'Dit instrument is al ingediend en wacht op de beheergroep.',
  teruggestuurd: 'Dit instrument is teruggestuurd naar de leverancier.',
  goedgekeurd: 'Dit instrument is al goedgekeurd. Kies Wijzigen om er weer aan te werken.',
}

/** Says what an action does to an instrument in this stand, or why it cannot be done. */
export function decide(wie: Wie, actie: Actie, stand: Stand): Besluit {
  const { van, naar, leverancier } = OVERGANGEN[actie]
  if (!isBeheer(wie) && !(leverancier && isEigen(wie, stand)))
    return { weigering: 'Dit mag u met dit account niet doen.', reden: 'rol' }
  const weigering = refuseArchief(actie, stand) ?? refusePublicatie(actie, stand)
  if (weigering) return { weigering, reden: 'stand' }
  if (!van.includes(stand.werkstroom)) return { weigering: MAAR[stand.werkstroom], reden: 'stand' }
  return { naar: naar ?? stand.werkstroom }
}

/** What somebody may do now, in a fixed order. */
export function allowedActions(wie: Wie, stand: Stand): Actie[] {
  return ACTIES.filter((actie) => 'naar' in decide(wie, actie, stand))
}

/** True when an account works for the leverancier of the instrument. */
export function isEigen(
  { rol, leverancierCodes }: Wie,
  { leverancierCode }: Pick<Stand, 'leverancierCode'>,
): boolean {
  return (
    rol === 'leverancier' && leverancierCode !== null && leverancierCodes.includes(leverancierCode)
  )
}

/** The werkstromen in which a leverancier may write in an own instrument. */
export const WIJZIGBAAR: readonly Werkstroom[] = ['concept', 'teruggestuurd']

function refuseArchief(actie: Actie, { gearchiveerdOp }: Stand): string | null {
  if (actie === 'dearchiveren')
    return gearchiveerdOp ? null : 'Dit instrument staat niet in het archief.'
  return gearchiveerdOp ? 'Dit instrument staat in het archief. Haal het daar eerst uit.' : null
}

function refusePublicatie(actie: Actie, { isGepubliceerd }: Stand): string | null {
  return actie === 'depubliceren' && !isGepubliceerd ? 'Dit instrument is niet openbaar.' : null
}
