import type { Facetten } from '../answer/instrumentenAntwoord.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { withAncestors } from '../document/kenmerkCode.ts'
import type { Selectie } from '../selection/selectie.ts'
import { passes } from './filterInstrumenten.ts'

/**
 * Counts every value of every group: OR within a group, AND between groups, a group's counts as
 * if nothing were chosen in it. With `combineer=en` the counts of kenmerken do include the
 * choice, because each further kenmerk narrows (contract, "facetten").
 */
export function countFacetten(
  instrumenten: readonly PublicInstrument[],
  selectie: Selectie,
  groepen: Iterable<string>,
): Facetten {
  const facetten: Facetten = { kenmerk: countKenmerken(instrumenten, selectie) }
  for (const groep of groepen) {
    const kept = instrumenten.filter((instrument) => passes(instrument, selectie, groep))
    facetten[groep] = countValues(kept.map((instrument) => instrument.praktisch[groep] ?? []))
  }
  return facetten
}

function countKenmerken(
  instrumenten: readonly PublicInstrument[],
  selectie: Selectie,
): Record<string, number> {
  const leftOut = selectie.combineer === 'en' ? undefined : 'kenmerk'
  const kept = instrumenten.filter((instrument) => passes(instrument, selectie, leftOut))
  return countValues(kept.map((instrument) => countedCodes(instrument, selectie)))
}

function countedCodes(instrument: PublicInstrument, { werking }: Selectie): string[] {
  const counted = instrument.kenmerken.filter(
    (kenmerk) => werking === 'alle' || kenmerk.werking === 'direct',
  )
  return withAncestors(counted.map(({ code }) => code))
}

function countValues(lists: readonly (readonly string[])[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries(counts)
}
