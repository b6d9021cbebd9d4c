import type { InstrumentEntryInput } from '../../src/contract/instrumentEntry.ts'
import {
  aFacetwaarde,
  aKenmerkLine,
  generateEntries,
  seededRandom,
  type Vocabulary,
} from '../../src/testing/index.ts'
import { DUTCH_WORDS, GAPS, PHRASES } from './dutchWords.ts'

/** Draws from a list, and from the words, always the same row for the same seed. */
interface Draw {
  chance: (of: number) => boolean
  one: <T>(list: readonly T[]) => T
  /** A text of about this many words, with gaps of all kinds between them. */
  text: (words: number) => string
}

/** Leaves of the tree that instruments work on; 1.1 is no part of 1.10. */
export const LEAVES = ['1.1', '1.10', '1.3.1', '1.3.2', '2.1', '4.1', '4.2', '5.1', '5.2', '5.2.1']
/** Groups with their values that instruments have. */
export const GROEPEN = {
  vorm: ['groep', 'individueel', 'online'],
  fase: ['orientatie', 'bemiddeling', 'naar-werk'],
  uitvoering: ['true', 'null', '1', '1e0'],
}
const VOCABULARY: Vocabulary = { codes: LEAVES, groepen: GROEPEN }

/** Names that differ in marks, capitals, signs and spaces only, or not at all. */
const NAMES = [
  'Élan',
  'elan',
  'ELAN',
  'E\u0301lan',
  'Elan ',
  ' Elan',
  'Elan-plus',
  'Elan plus',
  'Elan!',
  'Taalhuis',
  'taalhuis',
  'Taal huis',
  'Öffnung',
  'offnung',
  '~tilde',
  'Zeker',
  'Ʒeker',
  '😀 lach',
  '´s Avonds',
  'Straße',
  'ﬁnanciën',
  '100% inzet',
  '"Ik"',
]

/**
 * Instruments as in `generateEntries`, and over them what those never are: equal in everything
 * that orders, without kenmerken, facets, dates or any number, with a kenmerk both direct and
 * indirect, with texts of many words. Always the same for the same count and seed.
 */
export function variedEntries(count: number, seed: number): InstrumentEntryInput[] {
  const draw = createDraw(seededRandom(seed + 1))
  return generateEntries(count, seed, VOCABULARY).map((entry) => vary(entry, draw))
}

function vary(entry: InstrumentEntryInput, draw: Draw): InstrumentEntryInput {
  return {
    ...entry,
    naam: draw.chance(0.4) ? draw.one(NAMES) : draw.text(3),
    ...texts(draw),
    ...(draw.chance(0.5) ? {} : draw.one(VARIATIONS)(draw)),
    ...(draw.chance(0.3) && EQUALS),
  }
}

function texts(draw: Draw): Partial<InstrumentEntryInput> {
  const maybe = (words: number) => (draw.chance(0.45) ? null : draw.text(words))
  const leverancier = { code: 'lev', slug: 'lev', naam: draw.text(2), soort: null, website: null }
  return {
    samenvatting: maybe(10),
    doel: maybe(8),
    werkwijze: maybe(8),
    doelgroepomschrijving: maybe(4),
    voorwaarden: maybe(4),
    clientSamenvatting: maybe(5),
    hoeIsHet: maybe(6),
    leverancier: draw.chance(0.2) ? null : leverancier,
  }
}

/** So much is alike that only the name and the slug are left to order by. */
const EQUALS: Partial<InstrumentEntryInput> = {
  kenmerken: [aKenmerkLine('4.1', 'direct'), aKenmerkLine('5.2.1', 'indirect')],
  bewijs: [{ niveau: 2 }],
  gecontroleerdOp: '2026-05-01',
}

const VARIATIONS: readonly ((draw: Draw) => Partial<InstrumentEntryInput>)[] = [
  () => ({ kenmerken: [] }),
  () => ({ facetwaarden: [] }),
  () => ({ gecontroleerdOp: null, volgendeControle: null, bewijs: [] }),
  () => ({ duurWekenMin: null, urenPerWeekMin: null, wachttijdWeken: null, kosten: null }),
  () => ({ kosten: { bedrag: 10.5, eenheid: 'sessie' } }),
  ({ one }) => ({
    duurWekenMin: one([0, 0.5, 1.25]),
    urenPerWeekMin: one([0, 0.1, 36]),
    wachttijdWeken: one([0, 2.5]),
    kosten: { bedrag: one([0, 0.01, 99.99, 1_000_000]), eenheid: 'traject' },
  }),
  ({ one }) => {
    const code = one(LEAVES)
    return { kenmerken: [aKenmerkLine(code, 'indirect'), aKenmerkLine(code, 'direct')] }
  },
  () => ({ kenmerken: LEAVES.map((code) => aKenmerkLine(code, 'direct')) }),
  () => ({ kenmerken: ['1', '1.3', '5'].map((code) => aKenmerkLine(code, 'indirect')) }),
  () => ({
    facetwaarden: Object.entries(GROEPEN).flatMap(([groep, waarden]) =>
      waarden.map((waarde) => aFacetwaarde(groep, waarde)),
    ),
  }),
  () => ({ bewijs: [{ niveau: 0 }, { niveau: 4 }, { niveau: 1 }] }),
]

function createDraw(random: () => number): Draw {
  const chance = (of: number) => random() < of
  const one = <T>(list: readonly T[]): T => {
    const drawn = list[Math.floor(random() * list.length)]
    if (drawn === undefined) throw new Error('Nothing to draw from')
    return drawn
  }
  const word = () => capitals(one(chance(0.08) ? PHRASES : DUTCH_WORDS), random())
  const text = (words: number) => {
    let written = word()
    for (let more = Math.floor(random() * 2 * words); more > 0; more -= 1)
      written += one(GAPS) + word()
    return written
  }
  return { chance, one, text }
}

function capitals(word: string, draw: number): string {
  if (draw < 0.15) return word.charAt(0).toUpperCase() + word.slice(1)
  return draw < 0.2 ? word.toUpperCase() : word
}
