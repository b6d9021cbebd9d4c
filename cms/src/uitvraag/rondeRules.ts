import type { Problem } from '../validation/validationError'
import { HERINNER_DAGEN_HULP, parseHerinnerDagen } from './herinnerDagen'
import type { RondeVoortgang } from './voortgang'

/** What of a round the rules look at. */
export interface RondeContent {
  voortgang: RondeVoortgang
  naam: string | null
  onderwerp: string | null
  tekst: string | null
  startdatum: string | null
  deadline: string | null
  herinnerDagenVoor: string | null
  herinnerDagenNa: string | null
  herinneringstekst: string | null
}

/** What cannot change any more once a round is closed: the report refers to it. */
const FIXED_WHEN_CLOSED = [
  'naam',
  'onderwerp',
  'tekst',
  'startdatum',
  'deadline',
  'herinnerDagenVoor',
  'herinnerDagenNa',
  'herinneringstekst',
] as const

/** What is wrong in a round as it is now, also while it is a concept. */
export function rondeProblems(ronde: RondeContent): Problem[] {
  const { startdatum, deadline } = ronde
  return [
    ...(['herinnerDagenVoor', 'herinnerDagenNa'] as const)
      .filter((veld) => parseHerinnerDagen(ronde[veld]) === null)
      .map((veld) => ({ path: [veld], message: HERINNER_DAGEN_HULP })),
    ...(startdatum && deadline && deadline < startdatum
      ? [{ path: ['deadline'], message: 'De deadline ligt voor de startdatum.' }]
      : []),
  ]
}

/** What may not have changed the way it did, given how far the round was. */
export function rondeChangeProblems(
  before: RondeContent,
  after: RondeContent,
  vandaag: string,
): Problem[] {
  if (before.voortgang === 'gesloten')
    return FIXED_WHEN_CLOSED.filter((veld) => (before[veld] || null) !== (after[veld] || null)).map(
      (veld) => ({
        path: [veld],
        message: 'De ronde is gesloten. Alleen de interne notitie kan nog veranderen.',
      }),
    )
  if (before.voortgang !== 'lopend' || before.deadline === after.deadline) return []
  if (!after.deadline)
    return [{ path: ['deadline'], message: 'Een lopende ronde heeft een deadline nodig.' }]
  return after.deadline < vandaag
    ? [{ path: ['deadline'], message: 'Kies een dag die nog komt: leveranciers zien deze datum.' }]
    : []
}
