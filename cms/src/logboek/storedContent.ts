import type { Core, UID } from '@strapi/strapi'
import { attributesOf, readStored, type StoredRow } from '../stored/readStored'
import { entryTitle, readEntryVelden } from '../verschil/entryVelden'
import { type InstrumentInhoud, instrumentInhoudSchema } from '../verschil/instrumentInhoud'
import { readInstrumentVelden } from '../verschil/instrumentVelden'
import type { Veld } from '../verschil/veld'

export type Side = 'draft' | 'published'

/** What is stored of a document, in words, with an instrument also as it is. */
export interface StoredContent {
  titel: string
  velden: Veld[]
  instrument: InstrumentInhoud | null
  /** When what readers see was published; null for a draft. */
  publishedAt: string | null
}

const INSTRUMENT = 'api::instrument.instrument'
const DEFAULT_LOCALE = 'nl'

/** Reads one side of a document, in all its languages; null when there is none. */
export async function readContent(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  side: Side,
): Promise<StoredContent | null> {
  const rows = await readStored(strapi, uid, { documentId, ...sideOf(strapi, uid, side) })
  const first = rows.find(({ locale }) => locale === DEFAULT_LOCALE) ?? rows[0]
  if (!first) return null
  const publishedAt = typeof first['publishedAt'] === 'string' ? first['publishedAt'] : null
  const titel = entryTitle(uid, first)
  if (uid === INSTRUMENT) {
    const instrument = instrumentInhoudSchema.parse(first)
    return { titel, velden: readInstrumentVelden(instrument, 'logboek'), instrument, publishedAt }
  }
  const attributes = attributesOf(strapi, uid)
  const velden = rows.flatMap((row) => named(row, readEntryVelden(uid, attributes, row)))
  return { titel, velden, instrument: null, publishedAt }
}

/** Without draft and publish, what is stored is both at once. */
function sideOf(strapi: Core.Strapi, uid: UID.ContentType, side: Side): object {
  if (!strapi.contentType(uid).options?.draftAndPublish) return {}
  return { publishedAt: side === 'draft' ? { $null: true } : { $notNull: true } }
}

/** A field in another language is another field. */
function named({ locale }: StoredRow, velden: Veld[]): Veld[] {
  if (!locale || locale === DEFAULT_LOCALE) return velden
  return velden.map(({ veld, label, waarde }) => ({
    veld: `${veld}:${locale}`,
    label: `${label} (${locale})`,
    waarde,
  }))
}
