import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type Actor, isBeheer } from '../accounts/actor'
import { lockDocument } from '../database/lockDocument'
import type { Transaction } from '../database/transaction'
import { collectVerschillen } from '../logboek/logboekContext'
import { type Gebeurtenis, writeLogboekregel } from '../logboek/writeLogboekregel'
import { ConflictError } from '../ownRoutes/conflictError'
import { INSTRUMENT, type InstrumentStand, readStand } from './instrumentStand'
import { type Actie, decide, isEigen, type Werkstroom } from './overgangen'

/** What an action has to work with. */
export interface Overgang {
  actor: Actor
  stand: InstrumentStand
  /** The werkstroom afterwards. */
  naar: Werkstroom
  trx: Transaction
}

export interface Uitkomst {
  documentId: string
  werkstroom: Werkstroom
}

/** What is asked for: by whom, of which instrument. */
export interface Verzoek {
  strapi: Core.Strapi
  actor: Actor
  documentId: string
}

/**
 * Does something to an instrument when this actor may and its stand allows it. All of it, the line
 * in the logboek and the mails to be sent are one transaction, in which nobody else changes it.
 */
export async function performActie(
  { strapi, actor, documentId }: Verzoek,
  actie: Actie,
  perform: (overgang: Overgang) => Promise<Pick<Gebeurtenis, 'wat' | 'opmerking' | 'verschillen'>>,
): Promise<Uitkomst> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lockDocument(strapi, trx, documentId)
    const stand = await readStand(strapi, documentId)
    if (!stand || !(isBeheer(actor) || isEigen(actor, stand)))
      throw new errors.NotFoundError('Dit instrument bestaat niet.')
    const besluit = decide(actor, actie, stand)
    if ('weigering' in besluit) {
      if (besluit.reden === 'rol') throw new errors.ForbiddenError(besluit.weigering)
      throw new ConflictError(besluit.weigering)
    }
    const { result: gebeurtenis, verschillen } = await collectVerschillen(() =>
      perform({ actor, stand, naar: besluit.naar, trx }),
    )
    const { naam: titel } = stand
    await writeLogboekregel(strapi, {
      verschillen,
      ...gebeurtenis,
      soort: 'instrument',
      betreft: documentId,
      titel,
    })
    return { documentId, werkstroom: besluit.naar }
  })
}

/** Puts the draft in another werkstroom, without a save: its text is not looked at again. */
export async function setWerkstroom(
  strapi: Core.Strapi,
  { id }: Pick<InstrumentStand, 'id'>,
  werkstroom: Werkstroom,
): Promise<void> {
  await strapi.db.query(INSTRUMENT).update({ where: { id }, data: { werkstroom } })
}
