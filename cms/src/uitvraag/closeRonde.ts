import type { Core } from '@strapi/strapi'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import { ConflictError } from '../ownRoutes/conflictError'
import { type InstrumentStand, readInstrumentStanden } from './instrumentStanden'
import { compareInstrumenten, parseBeginstand } from './instrumentUitkomsten'
import {
  findUitvragen,
  lockRows,
  RONDE,
  UITVRAAG,
  type UitvraagRow,
  withLockedRonde,
} from './uitvraagRows'

/**
 * Closes a running round: nobody is reminded or can answer any more. What was answered is finished,
 * who did not answer stays as it was, and the outcome of every instrument is written down, so that
 * the report stays what it is now.
 */
export async function closeRonde(
  strapi: Core.Strapi,
  documentId: string,
  now = new Date(),
): Promise<void> {
  await withLockedRonde(strapi, documentId, async (ronde, trx) => {
    if (ronde.voortgang !== 'lopend')
      throw new ConflictError(
        ronde.voortgang === 'concept'
          ? 'Deze ronde is nog niet verstuurd. Er valt niets te sluiten.'
          : 'Deze ronde is al gesloten.',
      )
    const ids = (await findUitvragen(strapi, ronde)).map((uitvraag) => uitvraag.documentId)
    await lockRows(strapi, trx, 'uitvragen', ids)
    const uitvragen = await findUitvragen(strapi, ronde)
    const codes = uitvragen.map(({ leverancierCode }) => leverancierCode)
    const standen = await readInstrumentStanden(strapi, codes)
    for (const uitvraag of uitvragen) await closeUitvraag(strapi, uitvraag, standen, now)
    await strapi.db.query(RONDE).update({
      where: { id: ronde.id },
      data: { voortgang: 'gesloten', geslotenOp: now.toISOString() },
    })
    await writeLogboekregel(strapi, {
      wat: 'gesloten',
      soort: 'uitvraagronde',
      betreft: documentId,
      titel: ronde.naam,
    })
  })
}

async function closeUitvraag(
  strapi: Core.Strapi,
  { id, voortgang, beginstand, uitgezetOp, leverancierCode }: UitvraagRow,
  standen: readonly InstrumentStand[],
  now: Date,
): Promise<void> {
  const own = standen.filter((stand) => stand.leverancierCode === leverancierCode)
  const eindstand = compareInstrumenten(parseBeginstand(beginstand), own, uitgezetOp)
  await strapi.db.query(UITVRAAG).update({
    where: { id },
    data: {
      eindstand,
      ...(voortgang === 'ingediend' && { voortgang: 'afgerond', afgerondOp: now.toISOString() }),
    },
  })
}
