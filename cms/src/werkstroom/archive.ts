import type { Core } from '@strapi/strapi'
import { asOwnWork } from '../accounts/actor'
import { INSTRUMENT, type InstrumentStand } from './instrumentStand'
import { performActie, type Uitkomst, type Verzoek } from './performActie'

/** Takes an instrument off the website. Its draft and where that is in the review stay. */
export function unpublishInstrument(verzoek: Verzoek): Promise<Uitkomst> {
  return performActie(verzoek, 'depubliceren', async ({ stand }) => {
    await unpublish(verzoek.strapi, stand)
    return { wat: 'gedepubliceerd' }
  })
}

/** Puts an instrument away: off the website, and nobody works on it. */
export function archiveInstrument(verzoek: Verzoek): Promise<Uitkomst> {
  const { strapi } = verzoek
  return performActie(verzoek, 'archiveren', async ({ stand }) => {
    if (stand.isGepubliceerd) await unpublish(strapi, stand)
    await setGearchiveerdOp(strapi, stand, new Date().toISOString())
    return { wat: 'gearchiveerd' }
  })
}

/** Takes an instrument out of the archive. It does not come back on the website by itself. */
export function restoreFromArchive(verzoek: Verzoek): Promise<Uitkomst> {
  const { strapi } = verzoek
  return performActie(verzoek, 'dearchiveren', async ({ stand }) => {
    await setGearchiveerdOp(strapi, stand, null)
    return { wat: 'uit het archief gehaald' }
  })
}

async function unpublish(strapi: Core.Strapi, { documentId }: InstrumentStand): Promise<void> {
  await asOwnWork(() => strapi.documents(INSTRUMENT).unpublish({ documentId }))
}

async function setGearchiveerdOp(
  strapi: Core.Strapi,
  { id }: InstrumentStand,
  gearchiveerdOp: string | null,
): Promise<void> {
  await strapi.db.query(INSTRUMENT).update({ where: { id }, data: { gearchiveerdOp } })
}
