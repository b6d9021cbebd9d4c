import type { Core } from '@strapi/strapi'
import { markInstrument } from '../sync/markInstrument'
import { INSTRUMENT } from './instrumentStand'
import { performActie, type Uitkomst, type Verzoek } from './performActie'
import { shownNaam } from './shownNaam'
import { addMonths, dayOf } from '../time/amsterdamDay'

const TERMIJN_MAANDEN = 6

/**
 * Writes down that somebody looked the content over today, for readers too. Of a draft with other
 * changes nothing comes along, and whether it has any stays as it was.
 */
export function markGecontroleerd(verzoek: Verzoek): Promise<Uitkomst> {
  const { strapi, documentId } = verzoek
  return performActie(verzoek, 'gecontroleerd', async ({ actor, trx }) => {
    const gecontroleerdOp = dayOf(new Date())
    const volgendeControle = addMonths(gecontroleerdOp, await readTermijn(strapi))
    // Below the queries that put the time in `updatedAt`: that is how Strapi knows a changed draft.
    await strapi.db
      .queryBuilder(INSTRUMENT)
      .where({ documentId })
      .update({ gecontroleerdOp, gecontroleerdDoor: shownNaam(actor), volgendeControle })
      .execute()
    await markInstrument(strapi, trx, documentId)
    return { wat: 'gecontroleerd', opmerking: `Volgende controle: ${volgendeControle}` }
  })
}

async function readTermijn(strapi: Core.Strapi): Promise<number> {
  const instelling: { controletermijnMaanden: number | null } | null = await strapi.db
    .query('api::instelling.instelling')
    .findOne({ select: ['controletermijnMaanden'] })
  return instelling?.controletermijnMaanden ?? TERMIJN_MAANDEN
}
