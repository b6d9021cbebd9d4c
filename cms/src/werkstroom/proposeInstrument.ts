import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type Actor, asOwnWork, isBeheer } from '../accounts/actor'
import { collectVerschillen } from '../logboek/logboekContext'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import { createValidationError } from '../validation/validationError'
import { INSTRUMENT } from './instrumentStand'

/** A new instrument, and whose it is. */
export interface Voorstel {
  naam: string
  leverancierCode?: string | null | undefined
}

/** Makes a concept that belongs to its leverancier from the first moment on. */
export async function proposeInstrument(
  strapi: Core.Strapi,
  actor: Actor,
  { naam, leverancierCode }: Voorstel,
): Promise<{ documentId: string }> {
  return await strapi.db.transaction(async () => {
    const code = leverancierCode ?? onlyCode(actor)
    const leverancier = code ? await findLeverancier(strapi, actor, code) : null
    const data = {
      naam,
      leverancier,
      werkstroom: 'concept',
      createdBy: actor.id,
      updatedBy: actor.id,
    }
    const { result, verschillen } = await collectVerschillen(() =>
      asOwnWork(() => strapi.documents(INSTRUMENT).create({ data } as never)),
    )
    const { documentId } = result
    const wat = isBeheer(actor) ? 'gemaakt' : 'voorgesteld'
    await writeLogboekregel(strapi, {
      wat,
      soort: 'instrument',
      betreft: documentId,
      titel: naam,
      verschillen,
    })
    return { documentId }
  })
}

/** The leverancier that is meant when none is named; the beheergroep may fill it in later. */
function onlyCode(actor: Actor): string | null {
  if (isBeheer(actor)) return null
  const [code, ...more] = actor.leverancierCodes
  if (!code) throw new errors.ForbiddenError('Uw account hoort nog bij geen leverancier.')
  if (more.length > 0) throw createValidationError('Kies van welke leverancier dit instrument is.')
  return code
}

async function findLeverancier(strapi: Core.Strapi, actor: Actor, code: string): Promise<string> {
  const mayUse = isBeheer(actor) || actor.leverancierCodes.includes(code)
  const leverancier: { documentId: string } | null = mayUse
    ? await strapi.db
        .query('api::leverancier.leverancier')
        .findOne({ select: ['documentId'], where: { code } })
    : null
  if (!leverancier) throw new errors.NotFoundError('Deze leverancier bestaat niet.')
  return leverancier.documentId
}
