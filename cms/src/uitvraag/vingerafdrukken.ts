import { createHash } from 'node:crypto'

/** What an instrument tells readers; not whose it is, how far its review is, or internal notes. */
export const INHOUD = [
  'naam',
  'samenvatting',
  'doel',
  'werkwijze',
  'doelgroepomschrijving',
  'voorwaarden',
  'nietGeschiktVoor',
  'aanmelden',
  'aandachtspunten',
  'clientSamenvatting',
  'hoeIsHet',
  'watVraagtHet',
  'voordelen',
  'nadelen',
  'kenmerken',
  'facetwaarden',
  'duurWekenMin',
  'duurWekenMax',
  'duurToelichting',
  'urenPerWeekMin',
  'urenPerWeekMax',
  'kosten',
  'wachttijdWeken',
  'capaciteit',
  'startmomenten',
  'belangen',
  'verwijscontact',
  'waarden',
  'grondslagen',
  'bewijs',
  'bronnen',
  'verwant',
  'afbeeldingen',
  'bijlagen',
  'registratiecode',
  'uplNaam',
] as const

/** A short text per filled field that differs as soon as the field does. */
export type Vingerafdrukken = Record<string, string>

/**
 * Remembers what every field says without keeping the words: enough to tell later which fields
 * became different.
 */
export function takeVingerafdrukken(instrument: Record<string, unknown>): Vingerafdrukken {
  return Object.fromEntries(
    INHOUD.flatMap((veld) => {
      const inhoud = plain(instrument[veld])
      return inhoud === null ? [] : [[veld, digest(JSON.stringify(inhoud))]]
    }),
  )
}

/** The fields that say something else, in the order of `INHOUD`. */
export function changedFields(before: Vingerafdrukken, after: Vingerafdrukken): string[] {
  return INHOUD.filter((veld) => before[veld] !== after[veld])
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** The value without the numbers under which the database happens to keep it. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return plainList(value)
  return typeof value === 'object' ? plainObject(value) : value
}

/** Components have an order of their own, what they refer to has not. */
function plainList(items: readonly unknown[]): unknown {
  const list = items.map(plain)
  if (list.length === 0) return null
  return list.every((item) => typeof item === 'string') ? list.toSorted() : list
}

function plainObject(value: object): unknown {
  const entry = value as { documentId?: unknown }
  if (typeof entry.documentId === 'string') return entry.documentId
  const fields = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== null)
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
