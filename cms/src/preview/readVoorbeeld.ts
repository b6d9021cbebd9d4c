import { completeEntry, type VoorbeeldStand } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { describeField } from '../labels/contentTypeLabels'
import { startReadingInstrumenten } from '../sync/readPublished'
import { missingForPublish } from '../validation/publishRules'
import { INSTRUMENT, loadInstrument } from '../validation/storedInstrument'

/** An instrument for a preview: what the contract of the index names and nothing else. */
export interface VoorbeeldAntwoord {
  entry: object
  /** What the draft still lacks, in sentences. */
  ontbreekt: string[]
}

/** Reads a draft, or what is published, as readers would get it; null when there is none. */
export async function readVoorbeeld(
  strapi: Core.Strapi,
  documentId: string,
  stand: VoorbeeldStand,
): Promise<VoorbeeldAntwoord | null> {
  const status = stand === 'concept' ? 'draft' : 'published'
  const [stored] = await startReadingInstrumenten(strapi, status)([documentId])
  if (!stored) return null
  const { entry, weggelaten } = completeEntry(documentId, stored)
  const unfinished = weggelaten.map(
    (path) => `${describeField(INSTRUMENT, path)} is nog niet af en staat er daarom niet bij.`,
  )
  const missing = missingForPublish((await loadInstrument(strapi, documentId, status)) ?? {})
  const toPublish =
    missing.length > 0 ? [`Om te publiceren ontbreekt nog: ${missing.join('; ')}.`] : []
  return { entry, ontbreekt: [...toPublish, ...unfinished] }
}
