import type { Core } from '@strapi/strapi'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import { readInstrumentStanden } from './instrumentStanden'
import { ontvangersOf } from './ontvangers'
import { queueMails } from './queueMails'
import { composeHerinnering } from './uitvraagMail'
import { titleOf, UITVRAAG, type UitvraagWithRonde, withLockedUitvraag } from './uitvraagRows'

/** Why this leverancier is reminded: what tells this time from others; or why it is not. */
export type Occasion = { naam: string } | { reden: string }

/**
 * Reminds one leverancier if there is still an occasion to, looked at while nobody else changes the
 * uitvraag. Gives why it was not done; null when it was.
 */
export async function remindUitvraag(
  strapi: Core.Strapi,
  documentId: string,
  occasionOf: (uitvraag: UitvraagWithRonde) => Occasion,
  now: Date,
): Promise<string | null> {
  return withLockedUitvraag(strapi, documentId, async (uitvraag) => {
    const occasion = occasionOf(uitvraag)
    if ('reden' in occasion) return occasion.reden
    const ontvangers = uitvraag.leverancier ? ontvangersOf(uitvraag.leverancier) : []
    if (ontvangers.length === 0) return 'Heeft geen account en geen e-mailadres.'
    await queueMails(strapi, {
      sleutel: `herinnering:${documentId}:${occasion.naam}`,
      ontvangers,
      ronde: uitvraag.ronde,
      standen: await readInstrumentStanden(strapi, [uitvraag.leverancierCode]),
      compose: composeHerinnering,
      now,
    })
    await noteReminder(strapi, uitvraag, now)
    return null
  })
}

async function noteReminder(
  strapi: Core.Strapi,
  uitvraag: UitvraagWithRonde,
  now: Date,
): Promise<void> {
  await strapi.db.query(UITVRAAG).update({
    where: { id: uitvraag.id },
    data: {
      herinneringen: (uitvraag.herinneringen ?? 0) + 1,
      laatsteHerinneringOp: now.toISOString(),
    },
  })
  await writeLogboekregel(strapi, {
    wat: 'herinnerd',
    soort: 'uitvraag',
    betreft: uitvraag.documentId,
    titel: titleOf(uitvraag),
  })
}
