import type { Core, UID } from '@strapi/strapi'
import { CONTENT_TYPE_LABELS } from '../labels/contentTypeLabels'
import {
  type DocumentAction,
  type DocumentMiddleware,
  documentIdOf,
  isPublish,
} from '../validation/documentAction'
import { MADE_BY_ANSWERING } from '../verschil/leftOut'
import { compareVelden, type Verschil } from '../verschil/veld'
import { keepVersie } from '../versies/keepVersie'
import { logboekContext } from './logboekContext'
import { readContent, type Side, type StoredContent } from './storedContent'
import { writeLogboekregel } from './writeLogboekregel'

/** What an action does to one side of a document, in the word of the logboek. */
interface Effect {
  side: Side
  wat: string
}

const PUBLISHED: Effect = { side: 'published', wat: 'gepubliceerd' }
const UNPUBLISHED: Effect = { side: 'published', wat: 'gedepubliceerd' }
const CHANGED: Effect = { side: 'draft', wat: 'gewijzigd' }

const EFFECTS: Record<string, Effect> = {
  create: { side: 'draft', wat: 'aangemaakt' },
  clone: { side: 'draft', wat: 'gekopieerd' },
  update: CHANGED,
  delete: { side: 'draft', wat: 'verwijderd' },
  discardDraft: { side: 'draft', wat: 'wijzigingen verworpen' },
  publish: PUBLISHED,
  unpublish: UNPUBLISHED,
}

/** One side of one document, around an effect on it. */
interface Change {
  uid: UID.ContentType
  documentId: string
  effect: Effect
  before: StoredContent | null
  after: StoredContent | null
}

/**
 * Writes in the logboek what every change of visible content changed, and keeps each publication
 * of an instrument as a version, in the same transaction as the change: they come together or not
 * at all. Costs the reading of one document before and after.
 */
export const logChanges =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (action, next) => {
    const effects = effectsOf(action)
    if (effects.length === 0 || logboekContext().silent) return next()
    return strapi.db.transaction(async () => {
      const known = documentIdOf(action)
      const before: (StoredContent | null)[] = []
      for (const { side } of effects)
        before.push(known ? await readContent(strapi, action.uid, known, side) : null)
      const result = await next()
      const documentId = documentIdOf(action, result)
      for (const [i, effect] of effects.entries()) {
        if (!documentId) continue
        const after = await readContent(strapi, action.uid, documentId, effect.side)
        await record(strapi, {
          uid: action.uid,
          documentId,
          effect,
          before: before[i] ?? null,
          after,
        })
      }
      return result
    })
  }

function effectsOf(action: DocumentAction): Effect[] {
  const effect = EFFECTS[action.action]
  if (!effect || !(action.uid in CONTENT_TYPE_LABELS)) return []
  if (action.action === 'create' && MADE_BY_ANSWERING.has(action.uid)) return []
  return effect !== PUBLISHED && isPublish(action) ? [effect, PUBLISHED] : [effect]
}

async function record(strapi: Core.Strapi, change: Change): Promise<void> {
  const { documentId, effect, before, after } = change
  if (!before && !after) return
  const isPublication = effect === PUBLISHED
  // What was taken off the website is still there to read.
  const verschillen =
    effect === UNPUBLISHED ? [] : compareVelden(before?.velden ?? [], after?.velden ?? [])
  const stayed = before !== null && after !== null
  if (stayed && verschillen.length === 0 && !isPublication) return
  await tell(strapi, change, verschillen)
  if (isPublication) await keepVersie(strapi, documentId, before, after)
}

/** In a line of its own, or in that of what it is a part of. */
async function tell(
  strapi: Core.Strapi,
  { uid, documentId, effect, before, after }: Change,
  verschillen: Verschil[],
): Promise<void> {
  const { collected, wat, opmerking } = logboekContext()
  if (collected) {
    collected.push(...verschillen)
    return
  }
  const isNamed = effect === CHANGED
  await writeLogboekregel(strapi, {
    wat: isNamed && wat ? wat : effect.wat,
    ...(isNamed && opmerking && { opmerking }),
    soort: uid.split('.')[1] ?? uid,
    betreft: documentId,
    titel: after?.titel ?? before?.titel ?? '',
    verschillen,
  })
}
