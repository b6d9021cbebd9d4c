import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { INSTRUMENT } from '../werkstroom/instrumentStand'
import { isEigen, WIJZIGBAAR, type Werkstroom } from '../werkstroom/overgangen'
import type { Actor } from './actor'

const FILE = 'plugin::upload.file'
const MEDIA_FIELDS = ['afbeeldingen', 'bijlagen']

/** Something that a file stands with. */
interface Related {
  __type: string
  publishedAt?: unknown
  werkstroom?: Werkstroom | null
  leverancierCode?: string | null
  gearchiveerdOp?: unknown
}

interface StoredFile {
  createdBy: { id: number } | null
  related: (Related | null)[] | null
}

/**
 * Refuses a save that puts a file with an instrument which somebody else uploaded: it would let
 * through what the library does not show. Files that stood there already may stay.
 */
export async function refuseForeignFiles(
  strapi: Core.Strapi,
  actor: Actor,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<void> {
  const known = new Set(MEDIA_FIELDS.flatMap((field) => fileIds(before[field])))
  const added = MEDIA_FIELDS.flatMap((field) => fileIds(after[field])).filter(
    (id) => !known.has(id),
  )
  if (added.length === 0) return
  const own: { id: number }[] = await strapi.db
    .query(FILE)
    .findMany({ select: ['id'], where: { id: { $in: added }, createdBy: { id: actor.id } } })
  const ownIds = new Set(own.map(({ id }) => id))
  if (!added.every((id) => ownIds.has(id)))
    throw new errors.ForbiddenError('Kies alleen bestanden die u zelf hebt toegevoegd.')
}

/** The id comes first in what is compared of a file. */
function fileIds(files: unknown): number[] {
  return Array.isArray(files) ? files.map((file) => Number((file as unknown[])[0])) : []
}

/** Refuses what is about a file that somebody else added, as if there were none. */
export async function refuseForeignFile(
  strapi: Core.Strapi,
  actor: Actor,
  id: unknown,
): Promise<StoredFile> {
  const file: StoredFile | null = /^\d{1,15}$/.test(String(id))
    ? await strapi.db.query(FILE).findOne({
        where: { id: Number(id) },
        populate: { createdBy: { select: ['id'] }, related: true },
      })
    : null
  if (file?.createdBy?.id !== actor.id) throw new errors.NotFoundError('Dit bestand bestaat niet.')
  return file
}

/**
 * Refuses to replace, rename or remove a file that is not the account's own, or that is also seen
 * somewhere the account may not write: readers would get another file that nobody looked at.
 */
export async function refuseFixedFile(
  strapi: Core.Strapi,
  actor: Actor,
  id: unknown,
): Promise<void> {
  const { related } = await refuseForeignFile(strapi, actor, id)
  if (related?.some((one) => one && !isWritable(actor, one)))
    throw new errors.ForbiddenError(
      'Dit bestand hoort bij iets wat openbaar of ingediend is. Voeg een nieuw bestand toe.',
    )
}

function isWritable(actor: Actor, related: Related): boolean {
  const { __type: uid } = related
  return (
    uid === INSTRUMENT &&
    related.publishedAt === null &&
    !related.gearchiveerdOp &&
    WIJZIGBAAR.includes(related.werkstroom ?? 'concept') &&
    isEigen(actor, { leverancierCode: related.leverancierCode ?? null })
  )
}
