import type { KenmerkEntry } from '../contract/catalogusEntry.ts'
import type { Werking } from '../contract/instrumentEntry.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { compareCodes, domainCode } from '../document/kenmerkCode.ts'

/** One kenmerk without anything below it, with the number of instruments that work on it. */
export interface DekkingColumn {
  code: string
  naam: string
  domein: string
  direct: number
  indirect: number
}

/** How an instrument works on a kenmerk, with its domain for the colour. */
export interface DekkingCell {
  werking: Werking
  domein: string
}

export interface DekkingRow {
  slug: string
  naam: string
  /** One for each column, in the same order; null where it does not work on the kenmerk. */
  cells: (DekkingCell | null)[]
  /** Number of kenmerken it works on directly. */
  direct: number
}

/** A domain above the columns that belong to it. */
export interface DekkingDomein {
  code: string
  naam: string
  columns: DekkingColumn[]
}

/** The keuzematrix with its totals: which kenmerken the instruments cover. */
export interface Dekking {
  /** In order of code; all columns of a domain stand together. */
  domeinen: DekkingDomein[]
  rows: DekkingRow[]
  /** The kenmerken that no instrument works on directly, and those with one only. */
  blindeVlekken: { geen: DekkingColumn[]; een: DekkingColumn[] }
}

type Kenmerk = Pick<KenmerkEntry, 'code' | 'naam' | 'parent'>
type Instrument = Pick<PublicInstrument, 'slug' | 'naam' | 'kenmerken'>

/** Lays the instruments, in the order given, against the leaves of the tree. */
export function buildDekking(
  instrumenten: readonly Instrument[],
  kenmerken: readonly Kenmerk[],
): Dekking {
  const columns = leaves(kenmerken).map(({ code, naam }) => ({
    code,
    naam,
    domein: domainCode(code),
    ...countWerking(instrumenten, code),
  }))
  return {
    domeinen: groupByDomein(columns, kenmerken),
    rows: instrumenten.map((instrument) => buildRow(instrument, columns)),
    blindeVlekken: {
      geen: columns.filter(({ direct }) => direct === 0),
      een: columns.filter(({ direct }) => direct === 1),
    },
  }
}

function leaves(kenmerken: readonly Kenmerk[]): Kenmerk[] {
  const parents = new Set(kenmerken.map(({ parent }) => parent))
  return kenmerken
    .filter(({ code }) => !parents.has(code))
    .toSorted((a, b) => compareCodes(a.code, b.code))
}

function countWerking(instrumenten: readonly Instrument[], code: string) {
  const total = { direct: 0, indirect: 0 }
  for (const instrument of instrumenten) {
    const found = instrument.kenmerken.find((kenmerk) => kenmerk.code === code)
    if (found) total[found.werking] += 1
  }
  return total
}

function buildRow(
  { slug, naam, kenmerken }: Instrument,
  columns: readonly DekkingColumn[],
): DekkingRow {
  const cells = columns.map(({ code, domein }) => {
    const found = kenmerken.find((kenmerk) => kenmerk.code === code)
    return found ? { werking: found.werking, domein } : null
  })
  return { slug, naam, cells, direct: cells.filter((cell) => cell?.werking === 'direct').length }
}

function groupByDomein(
  columns: readonly DekkingColumn[],
  kenmerken: readonly Kenmerk[],
): DekkingDomein[] {
  const codes = [...new Set(columns.map(({ domein }) => domein))]
  return codes.map((code) => ({
    code,
    naam: kenmerken.find((kenmerk) => kenmerk.code === code)?.naam ?? code,
    columns: columns.filter(({ domein }) => domein === code),
  }))
}
