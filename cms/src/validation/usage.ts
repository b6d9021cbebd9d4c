import type { Core, UID } from '@strapi/strapi'
import { REFERENCES } from '../instrument/references'
import { INSTRUMENT } from './storedInstrument'

interface Part {
  uid: UID.ContentType
  field: string
  names: [one: string, more: string]
}

/** Other entries that would be left hanging without an entry of this type. */
const PARTS: Partial<Record<UID.ContentType, Part>> = {
  'api::kenmerk.kenmerk': {
    uid: 'api::kenmerk.kenmerk',
    field: 'parent',
    names: ['onderliggend kenmerk', 'onderliggende kenmerken'],
  },
  'api::facetgroep.facetgroep': {
    uid: 'api::facetwaarde.facetwaarde',
    field: 'facetgroep',
    names: ['facetwaarde', 'facetwaarden'],
  },
  'api::leverancier.leverancier': {
    uid: 'api::uitvraag.uitvraag',
    field: 'leverancier',
    names: ['uitvraag', 'uitvragen'],
  },
}

const amount = (count: number, [one, more]: [string, string]): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]

/** The number of instruments that refer to the entry, in a draft or in a published version. */
export async function countInstrumenten(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<number> {
  const reference = REFERENCES[uid]
  if (!reference) return 0
  const versions: { documentId: string }[] = await strapi.db
    .query(INSTRUMENT)
    .findMany({ select: ['documentId'], where: reference({ documentId }) })
  return new Set(versions.map((version) => version.documentId)).size
}

async function countParts(strapi: Core.Strapi, part: Part, documentId: string): Promise<number> {
  return strapi.db.query(part.uid).count({ where: { [part.field]: { documentId } } })
}

/** Who uses an entry, in words ("12 instrumenten en 1 facetwaarde"); null when nobody does. */
export async function describeUsage(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<string | null> {
  const part = PARTS[uid]
  const instrumenten = await countInstrumenten(strapi, uid, documentId)
  const parts = part ? await countParts(strapi, part, documentId) : 0
  const words = [
    ...amount(instrumenten, ['instrument', 'instrumenten']),
    ...(part ? amount(parts, part.names) : []),
  ]
  return words.length > 0 ? words.join(' en ') : null
}
