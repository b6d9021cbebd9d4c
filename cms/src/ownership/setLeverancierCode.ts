import type { Core } from '@strapi/strapi'
import { type DocumentMiddleware, documentIdOf, isWrite } from '../validation/documentAction'

const INSTRUMENT = 'api::instrument.instrument'

/**
 * Keeps the scalar by which permissions know the owner of an instrument equal to its leverancier.
 * Whatever was sent for it is overwritten: nobody can set it by hand.
 */
export const setLeverancierCode =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    if (action.uid !== INSTRUMENT || !isWrite(action)) return next()
    return strapi.db.transaction(async () => {
      const result = await next()
      const documentId = documentIdOf(action, result)
      if (documentId) await copyCode(strapi, documentId)
      return result
    })
  }

async function copyCode(strapi: Core.Strapi, documentId: string): Promise<void> {
  const query = strapi.db.query(INSTRUMENT)
  const versions: {
    id: number
    leverancierCode: string | null
    leverancier: { code: string } | null
  }[] = await query.findMany({
    where: { documentId },
    populate: { leverancier: { select: ['code'] } },
  })
  for (const { id, leverancierCode, leverancier } of versions) {
    const code = leverancier?.code ?? null
    if (code !== leverancierCode)
      await query.update({ where: { id }, data: { leverancierCode: code } })
  }
}
