import type { Core } from '@strapi/strapi'
import { requestActor } from '../accounts/actor'
import type { StoredContent } from '../logboek/storedContent'
import { VANZELF } from '../logboek/writeLogboekregel'
import { VERSIE } from './versie'

/** What is kept of one publication. */
interface Publication {
  nummer: number
  content: StoredContent
  op: string
  /** Null when that is not known. */
  door: string | null
}

/**
 * Keeps what was published now as a version, in the transaction of the publication. What was public
 * before anybody kept versions becomes the first, so that it can be read back too. Publications of
 * one instrument come one at a time; should two take one number, the database refuses the second.
 */
export async function keepVersie(
  strapi: Core.Strapi,
  documentId: string,
  before: StoredContent | null,
  after: StoredContent | null,
): Promise<void> {
  if (!after?.instrument) return
  const last = await lastNumber(strapi, documentId)
  const actor = await requestActor(strapi)
  const now = { content: after, op: new Date().toISOString(), door: actor?.naam ?? VANZELF }
  const unkept = last === 0 ? publicationOf(before) : []
  for (const [i, publication] of [...unkept, now].entries())
    await keep(strapi, documentId, { ...publication, nummer: last + 1 + i })
}

/** Who published what was there already is not known. */
function publicationOf(content: StoredContent | null): Omit<Publication, 'nummer'>[] {
  return content?.publishedAt ? [{ content, op: content.publishedAt, door: null }] : []
}

async function lastNumber(strapi: Core.Strapi, betreft: string): Promise<number> {
  const last: { nummer: number } | null = await strapi.db
    .query(VERSIE)
    .findOne({ select: ['nummer'], where: { betreft }, orderBy: { nummer: 'desc' } })
  return last?.nummer ?? 0
}

async function keep(
  strapi: Core.Strapi,
  betreft: string,
  { nummer, content, op, door }: Publication,
): Promise<void> {
  const { titel, instrument: inhoud } = content
  await strapi.db
    .query(VERSIE)
    .create({ data: { betreft, soort: 'instrument', nummer, titel, inhoud, op, door } })
}
