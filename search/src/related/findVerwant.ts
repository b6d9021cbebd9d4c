import { passes } from '../catalogue/filterInstrumenten.ts'
import { orderInstrumenten } from '../catalogue/orderInstrumenten.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { emptySelectie, type Selectie } from '../selection/selectie.ts'
import { verwantReden } from './verwantReden.ts'

type Verwant = PublicInstrument['verwant']
type Other = Pick<PublicInstrument, 'slug' | 'naam' | 'kenmerken'>

/** A few ways on; more would be a second list of results. */
export const MOST_VERWANT = 4

/** What an instrument's page points to, from all instruments there are; see `chooseVerwant`. */
export function findVerwant(
  instrument: PublicInstrument,
  instrumenten: readonly PublicInstrument[],
): Verwant {
  const chosen = instrument.verwant.flatMap(
    ({ slug }) => instrumenten.find((other) => other.slug === slug) ?? [],
  )
  const question = alikeQuestion(instrument)
  const alike = question ? instrumenten.filter((other) => passes(other, question)) : []
  return chooseVerwant(instrument, chosen, question ? orderInstrumenten(alike, question) : [])
}

/**
 * The selectie that puts what works directly on the same kenmerken in order of overlap, with
 * enough of it to be left with `MOST_VERWANT`. Null for what works on nothing directly: then
 * nothing is alike, where a selectie without kenmerken would find everything.
 */
export function alikeQuestion(instrument: PublicInstrument): Selectie | null {
  const kenmerk = instrument.kenmerken
    .filter(({ werking }) => werking === 'direct')
    .map(({ code }) => code)
  if (kenmerk.length === 0) return null
  // Itself and the editor's choice fall away again.
  const perPagina = MOST_VERWANT + 1 + instrument.verwant.length
  return { ...emptySelectie(), kenmerk, werking: 'direct', sorteer: 'match', perPagina }
}

/**
 * The editor's choice as far as it is public, in the editor's order, then what is most alike, each
 * with the reason; never the instrument itself, nothing twice, a few at most.
 */
export function chooseVerwant(
  instrument: PublicInstrument,
  chosen: readonly Other[],
  alike: readonly Other[],
): Verwant {
  const others = new Map<string, Other>()
  for (const other of [...chosen, ...alike]) {
    const isNew = other.slug !== instrument.slug && !others.has(other.slug)
    if (isNew) others.set(other.slug, other)
  }
  return [...others.values()].slice(0, MOST_VERWANT).map((other) => ({
    slug: other.slug,
    naam: other.naam,
    reden: editorsReden(instrument, other.slug) ?? verwantReden(instrument, other),
  }))
}

function editorsReden({ verwant }: PublicInstrument, slug: string): string | null {
  return verwant.find((choice) => choice.slug === slug)?.reden ?? null
}
