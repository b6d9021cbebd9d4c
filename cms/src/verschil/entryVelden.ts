import { CONTENT_TYPE_LABELS } from '../labels/contentTypeLabels'
import type { TypeLabels } from '../labels/typeLabels'
import { blocksText } from './blocksText'
import { formatDay, formatMoment, formatNumber } from './dutchFormats'
import { LEFT_OUT, NAMELESS } from './leftOut'
import type { Veld } from './veld'

/** What a schema says of an attribute. */
export interface Attribute {
  type: string
  target?: string
  mappedBy?: string
}

type Entry = Readonly<Record<string, unknown>>
type Read = (value: unknown, attribute: Attribute) => string

const plain = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value)
const number: Read = (value) => (typeof value === 'number' ? formatNumber(value) : plain(value))

/** How a value of each type of attribute reads. */
const READERS: Record<string, Read> = {
  string: plain,
  text: plain,
  email: plain,
  uid: plain,
  enumeration: plain,
  integer: number,
  decimal: number,
  boolean: (value) => (value === null || value === undefined ? '' : value ? 'ja' : 'nee'),
  date: (value) => formatDay(plain(value)),
  datetime: (value) => formatMoment(plain(value)),
  blocks: blocksText,
  media: (value) =>
    entriesIn(value)
      .map(({ name }) => plain(name))
      .join('\n'),
  relation: (value, { target }) =>
    entriesIn(value)
      .map((entry) => entryTitle(target ?? '', entry))
      .join('\n'),
}

/** True when this attribute is read: what points at an entry is no part of it. */
export function isRead(uid: string, name: string, attribute: Attribute): boolean {
  return attribute.type in READERS && !attribute.mappedBy && !LEFT_OUT[uid]?.[name]
}

/** An entry of any type as a person reads it, in the order of the form. */
export function readEntryVelden(
  uid: string,
  attributes: Readonly<Record<string, Attribute>>,
  entry: Entry,
): Veld[] {
  const labels = CONTENT_TYPE_LABELS[uid]
  return namesOf(labels, attributes).flatMap((veld) => {
    const attribute = attributes[veld]
    if (!attribute || !isRead(uid, veld, attribute)) return []
    const waarde = READERS[attribute.type]?.(entry[veld], attribute) ?? ''
    return [{ veld, label: labels?.fields[veld]?.label ?? veld, waarde }]
  })
}

/** What an entry is called in lists; empty when it has no name, or one that says too much. */
export function entryTitle(uid: string, entry: Entry): string {
  if (uid === 'admin::user')
    return [entry['firstname'], entry['lastname']].filter(Boolean).join(' ')
  const mainField = CONTENT_TYPE_LABELS[uid]?.mainField
  return mainField && !NAMELESS.has(uid) ? plain(entry[mainField]) : ''
}

function namesOf(
  labels: TypeLabels | undefined,
  attributes: Readonly<Record<string, Attribute>>,
): string[] {
  const inForm = (labels?.rows ?? []).flatMap((row) => Object.keys(row))
  return [...new Set([...inForm, ...Object.keys(attributes)])]
}

function entriesIn(value: unknown): Entry[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((item): item is Entry => typeof item === 'object' && item !== null)
}
