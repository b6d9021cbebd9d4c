import { type FacetTable, RANGE_FACETS, RANGE_KEYS, type RangeKey } from '../facets/facetTable.ts'
import {
  COMBINEER_KEUZES,
  emptySelectie,
  MAX_PER_PAGINA,
  MAX_QUERY_LENGTH,
  type Selectie,
  SORTERINGEN,
  WERKING_KEUZES,
} from './selectie.ts'

/** What is wrong with one parameter, in a sentence for a person. */
export interface Fout {
  veld: string
  melding: string
}

export interface ParsedSelectie {
  /** What could be understood; a wrong value is left out. */
  selectie: Selectie
  fouten: Fout[]
  /** Parameters that are not of this API; the API refuses them, a page ignores them. */
  onbekend: string[]
}

type Params = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>

/**
 * Reads a selectie from query parameters and says of each parameter what is wrong with it.
 * The API answers 400 when there is anything wrong; a page goes on with what was understood.
 */
export function parseSelectie(params: Params, table: FacetTable): ParsedSelectie {
  const reader = new ParamReader(params)
  const selectie: Selectie = {
    ...emptySelectie(),
    q: readQuery(reader),
    kenmerk: readKenmerken(reader, table),
    praktisch: readPraktisch(reader, table),
    grenzen: readGrenzen(reader),
    werking: reader.choice('werking', WERKING_KEUZES) ?? 'alle',
    combineer: reader.choice('combineer', COMBINEER_KEUZES) ?? 'of',
    sorteer: reader.choice('sorteer', SORTERINGEN),
  }
  selectie.pagina = reader.wholeNumber('pagina', 1, 999_999_999) ?? selectie.pagina
  selectie.perPagina = reader.wholeNumber('perPagina', 1, MAX_PER_PAGINA) ?? selectie.perPagina
  return { selectie, fouten: reader.fouten, onbekend: reader.unread() }
}

function readQuery(reader: ParamReader): string {
  const q = reader.single('q')
  if (q === null) return ''
  if (q.length > MAX_QUERY_LENGTH) {
    reader.fout(
      'q',
      `De zoektekst is ${q.length} tekens lang. Gebruik er hoogstens ${MAX_QUERY_LENGTH}.`,
    )
    return ''
  }
  return cleanText(q)
}

/** Control characters and doubled spaces out: they mean nothing in a search. */
function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
}

function readKenmerken(reader: ParamReader, table: FacetTable): string[] {
  return reader.many('kenmerk').filter((code) => {
    if (table.kenmerken.has(code)) return true
    reader.fout('kenmerk', `Het kenmerk ‘${shown(code)}’ bestaat niet.`)
    return false
  })
}

function readPraktisch(reader: ParamReader, table: FacetTable): Record<string, string[]> {
  const praktisch: Record<string, string[]> = {}
  for (const [groep, waarden] of table.groepen) {
    const chosen = reader.many(groep).filter((sleutel) => {
      if (waarden.has(sleutel)) return true
      reader.fout(groep, `De waarde ‘${shown(sleutel)}’ bestaat niet bij ‘${groep}’.`)
      return false
    })
    if (chosen.length > 0) praktisch[groep] = chosen
  }
  return praktisch
}

function readGrenzen(reader: ParamReader): Partial<Record<RangeKey, number>> {
  const grenzen: Partial<Record<RangeKey, number>> = {}
  for (const key of RANGE_KEYS) {
    const value = reader.single(key)
    if (value === null) continue
    const number = Number(value.replace(',', '.'))
    if (/^\d{1,9}([.,]\d{1,6})?$/.test(value)) grenzen[key] = number
    else
      reader.fout(
        key,
        `${rangeName(key)}: gebruik een getal van 0 of hoger, niet ‘${shown(value)}’.`,
      )
  }
  return grenzen
}

function rangeName(key: RangeKey): string {
  return RANGE_FACETS.find((facet) => facet.key === key)?.naam ?? key
}

/** A value as it may be repeated in a message: short and without control characters. */
function shown(value: string): string {
  const clean = cleanText(value)
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean
}

/** Hands out parameters by name and remembers which were asked for and what was wrong. */
class ParamReader {
  readonly fouten: Fout[] = []
  readonly #values: Map<string, string[]>
  readonly #read = new Set<string>()

  constructor(params: Params) {
    this.#values = new Map(
      Object.entries(params).map(([key, value]) => [
        key,
        // An empty value counts as absent (contract, "Errors").
        [value ?? []]
          .flat()
          .filter((item): item is string => typeof item === 'string' && item.trim() !== ''),
      ]),
    )
  }

  fout(veld: string, melding: string): void {
    this.fouten.push({ veld, melding })
  }

  many(key: string): string[] {
    this.#read.add(key)
    return [...new Set((this.#values.get(key) ?? []).map((value) => value.trim()))]
  }

  single(key: string): string | null {
    this.#read.add(key)
    const values = this.#values.get(key) ?? []
    if (values.length > 1) {
      this.fout(key, `‘${key}’ staat er ${values.length} keer. Geef één waarde.`)
      return null
    }
    return values[0]?.trim() ?? null
  }

  choice<T extends string>(key: string, allowed: readonly T[]): T | null {
    const value = this.single(key)
    if (value === null) return null
    const found = allowed.find((item) => item === value)
    if (!found) this.fout(key, `‘${shown(value)}’ kan niet. Kies uit: ${allowed.join(', ')}.`)
    return found ?? null
  }

  wholeNumber(key: string, min: number, max: number): number | null {
    const value = this.single(key)
    if (value === null) return null
    const number = Number(value)
    if (/^\d{1,9}$/.test(value) && number >= min && number <= max) return number
    this.fout(
      key,
      `‘${key}’ is een heel getal van ${min} tot en met ${max}, niet ‘${shown(value)}’.`,
    )
    return null
  }

  unread(): string[] {
    return [...this.#values.keys()].filter((key) => !this.#read.has(key))
  }
}
