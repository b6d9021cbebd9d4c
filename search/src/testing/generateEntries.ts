import type { InstrumentEntryInput } from '../contract/instrumentEntry.ts'
import { aFacetwaarde, aKenmerkLine, anInstrumentEntry } from './anInstrumentEntry.ts'

/** What generated instruments choose from. */
export interface Vocabulary {
  codes: readonly string[]
  groepen: Readonly<Record<string, readonly string[]>>
}

const NAMES = [
  'Training',
  'Élan',
  'elan',
  'Coaching',
  'Öffnung',
  'zeker',
  'Zeker',
  'Werk & taal',
  '~tilde',
  'naam',
]

/** Instruments that look like a real catalogue, always the same for the same seed. */
export function generateEntries(
  count: number,
  seed: number,
  vocabulary: Vocabulary,
): InstrumentEntryInput[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, i) => generateEntry(i, random, vocabulary))
}

function generateEntry(
  i: number,
  random: () => number,
  { codes, groepen }: Vocabulary,
): InstrumentEntryInput {
  const pick = <T>(list: readonly T[], most: number): T[] =>
    list.filter(() => random() < most / list.length)
  const maybe = (value: number) => (random() < 0.2 ? null : value)
  return anInstrumentEntry({
    slug: `instrument-${i}`,
    naam: `${NAMES[Math.floor(random() * NAMES.length)]} ${Math.floor(random() * count10(i))}`,
    kenmerken: pick(codes, 4).map((code) =>
      aKenmerkLine(code, random() < 0.5 ? 'direct' : 'indirect'),
    ),
    facetwaarden: Object.entries(groepen).flatMap(([groep, waarden]) =>
      pick(waarden, 1.5).map((waarde) => aFacetwaarde(groep, waarde)),
    ),
    duurWekenMin: maybe(Math.floor(random() * 30)),
    urenPerWeekMin: maybe(Math.floor(random() * 32)),
    kosten: {
      bedrag: maybe(Math.floor(random() * 3000)),
      eenheid: random() < 0.5 ? 'traject' : 'week',
    },
    wachttijdWeken: maybe(Math.floor(random() * 12)),
    bewijs: [{ niveau: Math.floor(random() * 5) }],
    gecontroleerdOp: `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
  })
}

function count10(i: number): number {
  return 10 + Math.floor(i / 3)
}

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
