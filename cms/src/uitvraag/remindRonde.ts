import type { Core } from '@strapi/strapi'
import { ConflictError } from '../ownRoutes/conflictError'
import { createValidationError } from '../validation/validationError'
import { type Occasion, remindUitvraag } from './remindUitvraag'
import type { LeverancierNaam } from './sendRonde'
import { findRonde, findUitvragen, type UitvraagWithRonde } from './uitvraagRows'
import { isOpen } from './voortgang'

const DAY_MS = 86_400_000

/** Who was reminded by hand, and who was not and why. */
export interface Herinnering {
  herinnerd: LeverancierNaam[]
  overgeslagen: (LeverancierNaam & { reden: string })[]
}

/** Reminds everybody in a running round who has not answered, or of those the ones named. */
export async function remindRonde(
  strapi: Core.Strapi,
  documentId: string,
  codes: readonly string[] | null,
  now = new Date(),
): Promise<Herinnering> {
  const ronde = await findRonde(strapi, documentId)
  if (ronde.voortgang !== 'lopend')
    throw new ConflictError('Herinneren kan alleen in een ronde die verstuurd en niet gesloten is.')
  const uitvragen = await findUitvragen(strapi, ronde)
  const unknown = (codes ?? []).filter(
    (code) => !uitvragen.some(({ leverancierCode }) => leverancierCode === code),
  )
  if (unknown.length > 0)
    throw createValidationError(
      `Deze leveranciers zijn in deze ronde niet gevraagd: ${unknown.join(', ')}.`,
    )
  const result: Herinnering = { herinnerd: [], overgeslagen: [] }
  for (const uitvraag of uitvragen) {
    if (codes && !codes.includes(uitvraag.leverancierCode)) continue
    const occasionOf = (current: UitvraagWithRonde) => occasionByHand(current, now)
    const reden = await remindUitvraag(strapi, uitvraag.documentId, occasionOf, now)
    const code = uitvraag.leverancierCode
    const naam = uitvraag.leverancier?.naam ?? code
    if (reden) result.overgeslagen.push({ code, naam, reden })
    else result.herinnerd.push({ code, naam })
  }
  return result
}

function occasionByHand(uitvraag: UitvraagWithRonde, now: Date): Occasion {
  if (uitvraag.ronde.voortgang !== 'lopend') return { reden: 'De ronde is gesloten.' }
  if (!isOpen(uitvraag)) return { reden: 'Heeft al geantwoord.' }
  const last = uitvraag.laatsteHerinneringOp
  if (last && Number(now) - Date.parse(last) < DAY_MS)
    return { reden: 'Is in de afgelopen 24 uur al herinnerd.' }
  return { naam: `met-de-hand-${now.toISOString()}` }
}
