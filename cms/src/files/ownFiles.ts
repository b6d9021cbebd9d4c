import type { Core } from '@strapi/strapi'
import { type Actor, currentActor, isBeheer } from '../accounts/actor'
import { type DocumentMiddleware, isWrite, paramsOf } from '../validation/documentAction'
import { createValidationError } from '../validation/validationError'
import { FILE_FIELDS } from './addFiles'
import { entriesWith, FILE } from './fileUse'

const INSTRUMENT = 'api::instrument.instrument'

interface StoredFile {
  id: number
  createdBy: { id: number } | null
}

/**
 * A leverancier puts only files at an instrument that it added itself, or that one of its own
 * instruments has already. Files are numbered: without this, guessing shows those of others.
 */
export const ownFiles =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    if (action.uid !== INSTRUMENT || !isWrite(action)) return next()
    const actor = await currentActor(strapi)
    const data = paramsOf(action).data ?? {}
    const named = FILE_FIELDS.flatMap((field) => fileRefs(data[field]))
    if (actor && !isBeheer(actor) && named.length > 0) await refuseForeign(strapi, actor, named)
    return next()
  }

/** What names a file, in every way in which Strapi takes it: its number or its documentId. */
export function fileRefs(value: unknown): (number | string)[] {
  if (Array.isArray(value)) return value.flatMap(fileRefs)
  if (typeof value === 'number' || typeof value === 'string') return [value]
  if (!value || typeof value !== 'object') return []
  const { id, documentId, set, connect }: Record<string, unknown> = { ...value }
  return [id, documentId, set, connect].flatMap(fileRefs)
}

async function refuseForeign(
  strapi: Core.Strapi,
  actor: Actor,
  named: readonly (number | string)[],
): Promise<void> {
  const ids = named.map(Number).filter(Number.isSafeInteger)
  const documentIds = named.map(String)
  const files: StoredFile[] = await strapi.db.query(FILE).findMany({
    where: { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] },
    populate: { createdBy: true },
  })
  for (const { id, createdBy } of files) {
    if (createdBy?.id === actor.id || (await isAtOwnInstrument(strapi, actor, id))) continue
    throw createValidationError(
      'Een van de bestanden is er niet of is niet van u. Upload het bestand dat u wilt gebruiken zelf.',
    )
  }
}

async function isAtOwnInstrument(
  strapi: Core.Strapi,
  { leverancierCodes }: Actor,
  fileId: number,
): Promise<boolean> {
  const id = { $in: await entriesWith(strapi, fileId, INSTRUMENT) }
  const leverancierCode = { $in: [...leverancierCodes] }
  return (await strapi.db.query(INSTRUMENT).count({ where: { id, leverancierCode } })) > 0
}
