import type { Core, UID } from '@strapi/strapi'
import { documentIdOf, isWrite, type DocumentMiddleware } from './documentAction'
import { KEYED_TYPES, type KeyedEntry, type KeyedType } from './keyedTypes'
import { describeUsage } from './usage'
import { createValidationError, refuseIfAny, type Problem } from './validationError'

async function loadEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<KeyedEntry | null> {
  if (!documentId) return null
  const populate = KEYED_TYPES[uid]?.populate ?? []
  return strapi.db.query(uid).findOne({ where: { documentId }, populate })
}

/** Fields that saved addresses and other entries rely on. */
function changedFields({ key }: KeyedType, before: KeyedEntry, after: KeyedEntry): string[] {
  const hasMoved = before.facetgroep?.documentId !== after.facetgroep?.documentId
  return [...(before[key] === after[key] ? [] : [key]), ...(hasMoved ? ['facetgroep'] : [])]
}

/** Keys stand in URLs, in the matrix and in other systems: once in use they stay. */
async function changeProblems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  changed: string[],
  documentId: string,
): Promise<Problem[]> {
  const usage = changed.length > 0 ? await describeUsage(strapi, uid, documentId) : null
  if (!usage) return []
  return changed.map((field) => ({
    path: [field],
    message: `De ${field} kan niet meer veranderen: in gebruik bij ${usage}. De naam kan wel veranderen.`,
  }))
}

async function refuseDeletion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entry: KeyedEntry | null,
): Promise<void> {
  const usage = entry ? await describeUsage(strapi, uid, entry.documentId) : null
  if (usage) {
    throw createValidationError(
      `Verwijderen kan niet: "${entry?.naam}" is in gebruik bij ${usage}. Haal het daar eerst weg.`,
    )
  }
}

/**
 * Guards the keys of kenmerken, facetgroepen, facetwaarden, leveranciers and waarden: their form,
 * their stability once something refers to them, and their removal.
 */
export const checkKeys =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const type = KEYED_TYPES[action.uid]
    const isDelete = action.action === 'delete'
    if (!type || (!isDelete && !isWrite(action))) return next()
    return strapi.db.transaction(async () => {
      const before = await loadEntry(strapi, action.uid, documentIdOf(action))
      if (isDelete) await refuseDeletion(strapi, action.uid, before)
      const result = await next()
      const after = await loadEntry(strapi, action.uid, documentIdOf(action, result))
      if (isDelete || !after) return result
      const changed = before ? changedFields(type, before, after) : []
      const problems = [
        ...(await type.problems(after, strapi)),
        ...(await changeProblems(strapi, action.uid, changed, after.documentId)),
      ]
      refuseIfAny(action.uid, problems)
      return result
    })
  }
