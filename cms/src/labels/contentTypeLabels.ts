import { instrumentLabels } from './instrument'
import { publicationLabels } from './publications'
import { roundLabels } from './rounds'
import type { TypeLabels } from './typeLabels'
import { vocabularyLabels } from './vocabulary'

/** Of every content type that the content manager shows. */
export const CONTENT_TYPE_LABELS: Record<string, TypeLabels> = {
  'api::instrument.instrument': instrumentLabels,
  ...vocabularyLabels,
  ...roundLabels,
  ...publicationLabels,
}

/** A field as the editor knows it: "Samenvatting", or "Bronnen 2" for the second of a list. */
export function describeField(uid: string, path: (string | number)[]): string {
  const [name = '', index] = path
  const label = CONTENT_TYPE_LABELS[uid]?.fields[name]?.label ?? String(name)
  const position = Number(index)
  return index === undefined || Number.isNaN(position) ? label : `${label} ${position + 1}`
}
