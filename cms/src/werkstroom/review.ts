import { asOwnWork } from '../accounts/actor'
import { ConflictError } from '../ownRoutes/conflictError'
import { refuseIncomplete } from '../validation/checkBeforePublish'
import {
  goedgekeurdText,
  instrumentLink,
  type NieuweOpmerking,
  opmerkingText,
  tellBeheergroep,
  tellLeverancier,
  teruggestuurdText,
} from './bericht'
import { INSTRUMENT } from './instrumentStand'
import { performActie, setWerkstroom, type Uitkomst, type Verzoek } from './performActie'
import { addOpmerkingen, resolveOpmerkingen } from './opmerkingen'
import { versieVan } from './versieVan'

/** Hands an instrument to the beheergroep. From here on nobody writes in it until they answered. */
export function submitInstrument(verzoek: Verzoek): Promise<Uitkomst> {
  const { strapi } = verzoek
  return performActie(verzoek, 'indienen', async ({ actor, stand, naar }) => {
    await resolveOpmerkingen(strapi, stand)
    await setWerkstroom(strapi, stand, naar)
    await tellBeheergroep(strapi, actor, stand)
    return { wat: 'ingediend' }
  })
}

/** Takes an approved instrument into change again. What readers see of it stays. */
export function reviseInstrument(verzoek: Verzoek): Promise<Uitkomst> {
  const { strapi } = verzoek
  return performActie(verzoek, 'wijzigen', async ({ stand, naar }) => {
    await setWerkstroom(strapi, stand, naar)
    return { wat: 'in wijziging genomen' }
  })
}

/** Gives an instrument back to the leverancier, with what has to become different. */
export function returnInstrument(
  verzoek: Verzoek,
  opmerkingen: readonly NieuweOpmerking[],
): Promise<Uitkomst> {
  const { strapi } = verzoek
  return performActie(verzoek, 'terugsturen', async ({ actor, stand, naar }) => {
    await addOpmerkingen(strapi, actor, stand, opmerkingen)
    await setWerkstroom(strapi, stand, naar)
    const text = teruggestuurdText(stand.naam, opmerkingen, instrumentLink(stand.documentId))
    await tellLeverancier(strapi, 'teruggestuurd', actor, stand, text)
    return { wat: 'teruggestuurd', opmerking: opmerkingen.map(opmerkingText).join('\n') }
  })
}

/**
 * Approves exactly the text that the reviewer saw, and publishes it, now or at its moment. The text
 * is compared while nobody else can change it.
 */
export function approveInstrument(verzoek: Verzoek, versie: string): Promise<Uitkomst> {
  const { strapi } = verzoek
  return performActie(verzoek, 'goedkeuren', async ({ actor, stand, naar }) => {
    const { documentId } = stand
    if ((await versieVan(strapi, documentId)) !== versie)
      throw new ConflictError(
        'De tekst is veranderd nadat u haar opende. Laad de pagina opnieuw, bekijk de wijzigingen en keur dan goed.',
      )
    const publiceerOp = momentToCome(stand.publiceerOp)
    if (publiceerOp) await refuseIncomplete(strapi, documentId, 'draft')
    await resolveOpmerkingen(strapi, stand)
    await setWerkstroom(strapi, stand, naar)
    if (!publiceerOp) await asOwnWork(() => strapi.documents(INSTRUMENT).publish({ documentId }))
    const text = goedgekeurdText(stand.naam, publiceerOp, instrumentLink(documentId))
    await tellLeverancier(strapi, 'goedgekeurd', actor, stand, text)
    return { wat: publiceerOp ? 'goedgekeurd' : 'goedgekeurd en gepubliceerd' }
  })
}

function momentToCome(moment: string | null): string | null {
  return moment && new Date(moment) > new Date() ? moment : null
}
