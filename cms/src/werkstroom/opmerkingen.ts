import type { Core } from '@strapi/strapi'
import { type Actor, asOwnWork } from '../accounts/actor'
import type { NieuweOpmerking } from './bericht'
import { INSTRUMENT, type InstrumentStand } from './instrumentStand'
import { shownNaam } from './shownNaam'

type Draft = Pick<InstrumentStand, 'id' | 'documentId'>

/** Adds remarks to a draft; those of before stay. */
export async function addOpmerkingen(
  strapi: Core.Strapi,
  actor: Actor,
  { id, documentId }: Draft,
  opmerkingen: readonly NieuweOpmerking[],
): Promise<void> {
  const stored = await storedOpmerkingen(strapi, id)
  const added = opmerkingen.map(({ veld, tekst }) => ({
    veld: veld ?? null,
    tekst,
    door: shownNaam(actor),
    op: new Date().toISOString(),
    opgelost: false,
  }))
  const data = { opmerkingen: [...stored.map((one) => ({ id: one.id })), ...added] }
  await asOwnWork(() =>
    strapi.documents(INSTRUMENT).update({ documentId, data, populate: [] } as never),
  )
}

/** Marks every remark on a draft as dealt with. */
export async function resolveOpmerkingen(strapi: Core.Strapi, { id }: Draft): Promise<void> {
  const ids = (await storedOpmerkingen(strapi, id)).map((one) => one.id)
  if (ids.length === 0) return
  await strapi.db
    .query('instrument.opmerking')
    .updateMany({ where: { id: { $in: ids } }, data: { opgelost: true } })
}

async function storedOpmerkingen(strapi: Core.Strapi, id: number): Promise<{ id: number }[]> {
  const draft: { opmerkingen?: { id: number }[] } | null = await strapi.db
    .query(INSTRUMENT)
    .findOne({ select: ['id'], where: { id }, populate: { opmerkingen: true } })
  return draft?.opmerkingen ?? []
}
