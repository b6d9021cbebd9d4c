import type { KenmerkEntry } from '../contract/catalogusEntry.ts'
import { passes } from '../catalogue/filterInstrumenten.ts'
import { orderInstrumenten } from '../catalogue/orderInstrumenten.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { matchScore } from '../score/matchScore.ts'
import { emptySelectie, type Selectie } from '../selection/selectie.ts'
import { buildDekking, type Dekking, type DekkingRow } from './buildDekking.ts'
import type { DekkingKeuze } from './dekkingKeuze.ts'

/** The dekking by the instruments that have the chosen practical values, in the chosen order. */
export function searchDekking(
  instrumenten: readonly PublicInstrument[],
  kenmerken: readonly Pick<KenmerkEntry, 'code' | 'naam' | 'parent'>[],
  keuze: DekkingKeuze,
): Dekking {
  const selectie = dekkingSelectie(keuze)
  const kept = instrumenten.filter((instrument) => passes(instrument, selectie))
  const dekking = buildDekking(orderInstrumenten(kept, selectie), kenmerken)
  return { ...dekking, rows: orderRows(dekking.rows, scores(kept, keuze), keuze) }
}

/** The filters of a keuze: a kenmerk orders and leaves nothing out, for that would hide the gaps. */
export function dekkingSelectie({ praktisch }: Pick<DekkingKeuze, 'praktisch'>): Selectie {
  return { ...emptySelectie(), praktisch, sorteer: 'naam' }
}

function scores(instrumenten: readonly PublicInstrument[], { kenmerk }: DekkingKeuze) {
  return new Map(
    instrumenten.map(({ slug, kenmerken }) => [
      slug,
      matchScore(kenmerken, kenmerk, 'alle')?.score ?? 0,
    ]),
  )
}

/** What works on the chosen kenmerken first. The rows come by name and equals stay so. */
function orderRows(
  rows: readonly DekkingRow[],
  score: ReadonlyMap<string, number>,
  { sorteer }: DekkingKeuze,
): DekkingRow[] {
  return rows.toSorted(
    (a, b) =>
      (score.get(b.slug) ?? 0) - (score.get(a.slug) ?? 0) ||
      (sorteer === 'aantal' ? b.direct - a.direct : 0),
  )
}
