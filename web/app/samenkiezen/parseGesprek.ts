import { RANGE_KEYS } from '@keuzehulp/search'
import { FieldReader, isRecord } from './fieldReader'
import {
  BESLUITEN,
  emptyGesprek,
  type Gesprek,
  GESPREK_VERSIE,
  MAX_BEKIJKEN,
  MAX_KENMERKEN,
  MAX_TEKST,
  MAX_VRAGEN,
  ROLVERDELINGEN,
  VASTE_OPTIES,
} from './gesprek'
import { LAST_STAP } from './stappen'

/** What was found on the device. */
export type StoredGesprek =
  | { soort: 'geen' }
  | { soort: 'onleesbaar' }
  /** `isHeel` is false when something in it could not be kept. */
  | { soort: 'gesprek'; gesprek: Gesprek; isHeel: boolean }

const CODE = /^\d+(\.\d+)*$/
const SLEUTEL = /^[a-z0-9][a-z0-9-]*$/
const DATUM = /^\d{4}-\d{2}-\d{2}$/
const ANY = /^/
/** More than anybody fills in; what is longer was not written by this page. */
const MOST = 200
const MAX_VOORWAARDE = 1_000

export function serializeGesprek(gesprek: Gesprek): string {
  return JSON.stringify({ versie: GESPREK_VERSIE, ...gesprek })
}

/**
 * Reads what was kept, by hand: a schema library would be most of the script of this page. Of an
 * older, newer or damaged conversation what can be understood is kept.
 */
export function parseGesprek(text: string | null): StoredGesprek {
  if (text === null) return { soort: 'geen' }
  const fields = parseJson(text)
  if (!isRecord(fields)) return { soort: 'onleesbaar' }
  const reader = new FieldReader(fields)
  const gesprek = readGesprek(reader)
  const isHeel = fields['versie'] === GESPREK_VERSIE && !reader.hasDropped
  return { soort: 'gesprek', gesprek, isHeel }
}

function readGesprek(reader: FieldReader): Gesprek {
  const lijstje = reader.list('lijstje', SLEUTEL, MAX_BEKIJKEN)
  const kenmerken = reader.list('kenmerken', CODE, MAX_KENMERKEN)
  return {
    ...emptyGesprek(reader.text('begonnenOp', DATUM, 10)),
    stap: reader.number('stap', 1, LAST_STAP) ?? 1,
    rolverdeling: reader.choice('rolverdeling', ROLVERDELINGEN),
    kenmerken,
    nietNu: reader.list('nietNu', CODE, MOST).filter((code) => !kenmerken.includes(code)),
    praktisch: readPraktisch(reader.inside('praktisch')),
    grenzen: readGrenzen(reader.inside('grenzen')),
    lijstje,
    vasteOpties: reader.choices('vasteOpties', VASTE_OPTIES),
    waarden: reader.list('waarden', SLEUTEL, MOST),
    besluit: reader.choice('besluit', BESLUITEN),
    gekozen: reader.list('gekozen', SLEUTEL, MAX_BEKIJKEN).filter((slug) => lijstje.includes(slug)),
    reden: reader.text('reden', ANY, MAX_TEKST.reden),
    volgendeStap: reader.text('volgendeStap', ANY, MAX_TEKST.volgendeStap),
    wie: reader.text('wie', ANY, MAX_TEKST.wie),
    datum: reader.textOrNull('datum', DATUM),
    vragen: reader.list('vragen', ANY, MAX_VRAGEN, MAX_TEKST.vraag),
    nagegaan: reader.list('nagegaan', ANY, MOST, MAX_VOORWAARDE),
  }
}

function readPraktisch(reader: FieldReader): Gesprek['praktisch'] {
  const groepen = reader.keys.filter((groep) => SLEUTEL.test(groep)).slice(0, MOST)
  return Object.fromEntries(
    groepen
      .map((groep) => [groep, reader.list(groep, SLEUTEL, MOST)] as const)
      .filter(([, waarden]) => waarden.length > 0),
  )
}

function readGrenzen(reader: FieldReader): Gesprek['grenzen'] {
  const grenzen: Gesprek['grenzen'] = {}
  for (const key of RANGE_KEYS) {
    if (!reader.keys.includes(key)) continue
    const grens = reader.number(key, 0, Number.MAX_SAFE_INTEGER)
    if (grens !== null) grenzen[key] = grens
  }
  return grenzen
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Foreseen: another program, or half a write. The caller says so to the reader.
    return undefined
  }
}
