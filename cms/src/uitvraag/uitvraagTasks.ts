import type { Core } from '@strapi/strapi'
import type { ScheduledTask } from '../schedule/scheduledTask'
import { dueHerinneringen } from './dueHerinneringen'
import { finishAnswered } from './finishUitvraag'
import { type Occasion, remindUitvraag } from './remindUitvraag'
import { findUitvragen, RONDE, type RondeRow, type UitvraagWithRonde } from './uitvraagRows'

/** What the minute schedule does for rounds. */
export function uitvraagTasks(strapi: Core.Strapi): ScheduledTask[] {
  return [
    { naam: 'uitvraagherinneringen', run: (now) => sendDueHerinneringen(strapi, now) },
    { naam: 'uitvragen afronden', run: (now) => finishAllAnswered(strapi, now) },
  ]
}

/**
 * Queues the reminders that are due. Whether one is, is looked at again while its uitvraag is
 * locked, so that it goes out once however many processes do this at the same time.
 */
async function sendDueHerinneringen(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const ronde of await findRunning(strapi)) {
    const due = dueHerinneringen(ronde, await findUitvragen(strapi, ronde), now)
    for (const { uitvraag } of due)
      await oneAtATime(strapi, uitvraag.documentId, () =>
        remindUitvraag(strapi, uitvraag.documentId, (current) => occasionOf(current, now), now),
      )
  }
}

function occasionOf(uitvraag: UitvraagWithRonde, now: Date): Occasion {
  const [due] = dueHerinneringen(uitvraag.ronde, [uitvraag], now)
  return due ? { naam: due.datum } : { reden: 'Hoeft niet meer.' }
}

async function finishAllAnswered(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const ronde of await findRunning(strapi))
    for (const { documentId, voortgang } of await findUitvragen(strapi, ronde))
      if (voortgang === 'ingediend')
        await oneAtATime(strapi, documentId, () => finishAnswered(strapi, documentId, now))
}

function findRunning(strapi: Core.Strapi): Promise<RondeRow[]> {
  return strapi.db
    .query(RONDE)
    .findMany({ where: { voortgang: 'lopend' }, orderBy: { documentId: 'asc' } })
}

/** One uitvraag that gives trouble is named, and does not hold up the others. */
async function oneAtATime(
  strapi: Core.Strapi,
  documentId: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    strapi.log.error(`Uitvraag ${documentId}: ${String(error)}`)
  }
}
