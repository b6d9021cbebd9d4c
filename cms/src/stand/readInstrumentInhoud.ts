import type { Core } from '@strapi/strapi'
import { readStored } from '../stored/readStored'
import { type InstrumentInhoud, instrumentInhoudSchema } from '../verschil/instrumentInhoud'
import { INSTRUMENT } from '../werkstroom/instrumentStand'

/** All that is filled in of one side of an instrument; null when there is none. */
export async function readInstrumentInhoud(
  strapi: Core.Strapi,
  documentId: string,
  side: 'draft' | 'published',
): Promise<InstrumentInhoud | null> {
  const publishedAt = side === 'draft' ? { $null: true } : { $notNull: true }
  const [row] = await readStored(strapi, INSTRUMENT, { documentId, publishedAt })
  return row ? instrumentInhoudSchema.parse(row) : null
}
