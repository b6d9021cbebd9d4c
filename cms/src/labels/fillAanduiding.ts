import type { Core } from '@strapi/strapi'
import { documentIdOf, isWrite, type DocumentMiddleware } from '../validation/documentAction'

const KENMERK = 'api::kenmerk.kenmerk'
const FACETGROEP = 'api::facetgroep.facetgroep'
const FACETWAARDE = 'api::facetwaarde.facetwaarde'

async function fillKenmerk(strapi: Core.Strapi, documentId: string): Promise<void> {
  const where = { documentId }
  const { code, naam } = await strapi.db.query(KENMERK).findOne({ where })
  await strapi.db.query(KENMERK).update({ where, data: { aanduiding: `${code} ${naam}` } })
}

async function fillFacetwaarden(strapi: Core.Strapi, where: object): Promise<void> {
  const waarden: { id: number; naam: string; facetgroep: { naam: string } | null }[] =
    await strapi.db.query(FACETWAARDE).findMany({ where, populate: ['facetgroep'] })
  for (const { id, naam, facetgroep } of waarden) {
    const aanduiding = facetgroep ? `${facetgroep.naam}: ${naam}` : naam
    await strapi.db.query(FACETWAARDE).update({ where: { id }, data: { aanduiding } })
  }
}

const FILLERS: Record<string, (strapi: Core.Strapi, documentId: string) => Promise<void>> = {
  [KENMERK]: fillKenmerk,
  [FACETWAARDE]: (strapi, documentId) => fillFacetwaarden(strapi, { documentId }),
  [FACETGROEP]: (strapi, documentId) => fillFacetwaarden(strapi, { facetgroep: { documentId } }),
}

/**
 * A relation field shows one attribute of what can be chosen, and a bare name is not enough there:
 * "Online" is a form and a location. `aanduiding` holds "Vorm: Online" and "4.1 Zelfinzicht".
 */
export const fillAanduiding =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const fill = FILLERS[action.uid]
    if (!fill || !isWrite(action)) return next()
    return strapi.db.transaction(async () => {
      const result = await next()
      const documentId = documentIdOf(action, result)
      if (result && documentId) await fill(strapi, documentId)
      return result
    })
  }
