import { parseHerinnerDagen } from './herinnerDagen'
import { isOpen, type RondeVoortgang, type UitvraagVoortgang } from './voortgang'
import { addDays, momentOn } from '../time/amsterdamDay'

/** A reminder goes out when offices open, and not in the night that a deadline begins. */
const HOUR = 9
const HOUR_MS = 3_600_000
/** A moment that was missed by more than this is let go. */
const LATEST_MS = 24 * HOUR_MS
/** Whoever heard from us this shortly before a moment is left alone. */
const REST_MS = 12 * HOUR_MS

/** What a round says about its reminders. */
export interface HerinnerPlan {
  voortgang: RondeVoortgang
  deadline: string | null
  herinnerDagenVoor: string | null
  herinnerDagenNa: string | null
}

/** What matters of an uitvraag to its reminders. */
export interface HerinnerStand {
  voortgang: UitvraagVoortgang
  uitgezetOp: string | null
  laatsteHerinneringOp: string | null
}

/** One uitvraag whose leverancier must be reminded now, and the day that this reminder is for. */
export interface DueHerinnering<Uitvraag> {
  uitvraag: Uitvraag
  datum: string
}

/** The days on which a round reminds, the earliest first. */
export function herinnerDatums(ronde: HerinnerPlan): string[] {
  const { deadline } = ronde
  if (!deadline) return []
  const before = parseHerinnerDagen(ronde.herinnerDagenVoor) ?? []
  const after = parseHerinnerDagen(ronde.herinnerDagenNa) ?? []
  const days = [...before.map((day) => -day), ...after.toReversed()]
  return days.map((day) => addDays(deadline, day))
}

/** The moment on such a day. */
export function herinnerMoment(datum: string): Date {
  return momentOn(datum, HOUR)
}

/**
 * Which leveranciers are to be reminded at this moment: those who have not answered a running
 * round, once for each moment. A moment passes by unused when it lies more than a day back (the CMS
 * was down, the round went out late) or when the leverancier had a mail of the round in the hours
 * before it. Of two moments in one day only the last counts.
 */
export function dueHerinneringen<Uitvraag extends HerinnerStand>(
  ronde: HerinnerPlan,
  uitvragen: readonly Uitvraag[],
  now: Date,
): DueHerinnering<Uitvraag>[] {
  const datum = herinnerDatums(ronde).findLast((day) => herinnerMoment(day) <= now)
  if (ronde.voortgang !== 'lopend' || !datum) return []
  const moment = Number(herinnerMoment(datum))
  if (Number(now) - moment >= LATEST_MS) return []
  return uitvragen
    .filter((uitvraag) => isOpen(uitvraag) && isRested(uitvraag, moment))
    .map((uitvraag) => ({ uitvraag, datum }))
}

function isRested({ uitgezetOp, laatsteHerinneringOp }: HerinnerStand, moment: number): boolean {
  const lastMail = laatsteHerinneringOp ?? uitgezetOp
  return lastMail !== null && Date.parse(lastMail) < moment - REST_MS
}
