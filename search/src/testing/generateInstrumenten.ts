import { createHash } from 'node:crypto'
import type { InstrumentEntryInput } from '../contract/instrumentEntry.ts'
import { createTextWriter, type TextWriter } from './dutchText.ts'
import { seededRandom } from './generateEntries.ts'
import { instrumentNaam } from './instrumentNaam.ts'

type Given<K extends keyof InstrumentEntryInput> = NonNullable<InstrumentEntryInput[K]>
type Verwant = Given<'verwant'>[number]

/** What there is to choose from: the entries that instruments refer to, in a fixed order. */
export interface InstrumentVocabulary {
  /** The leaves of the tree. */
  kenmerken: readonly Given<'kenmerken'>[number]['kenmerk'][]
  facetgroepen: readonly {
    sleutel: string
    naam: string
    waarden: readonly { sleutel: string; naam: string }[]
  }[]
  leveranciers: readonly Given<'leverancier'>[]
  waarden: readonly Given<'waarden'>[number]['waarde'][]
}

const WETTEN = [
  ['Participatiewet', 'https://wetten.overheid.nl/BWBR0015703', '2015-01-01'],
  ['Wet inburgering 2021', 'https://wetten.overheid.nl/BWBR0044770', '2022-01-01'],
  ['Wet educatie en beroepsonderwijs', 'https://wetten.overheid.nl/BWBR0007625', null],
  ['Wet maatschappelijke ondersteuning 2015', null, '2015-01-01'],
] as const

/** Related instruments are chosen from this many that came before. */
const REMEMBERED = 40
const NEVER_KNOWN = 0.2

/** The name in the web address of the instrument with this number, from 1. */
export function generatedSlug(number: number): string {
  return `gen-${String(number).padStart(6, '0')}`
}

/**
 * Instruments as a large catalogue would have them, always the same for the same arguments. Their
 * texts are about as long as those of the example catalogue. They are made one at a time: any
 * number takes the same memory.
 *
 * @param first number of the first one; different numbers never share a slug or documentId
 */
export function* generateInstrumenten(
  count: number,
  seed: number,
  vocabulary: InstrumentVocabulary,
  first = 1,
): Generator<InstrumentEntryInput> {
  const random = seededRandom(seed)
  const draw = createDraw(random)
  const writer = createTextWriter(random)
  const before: { slug: string; naam: string }[] = []
  for (let number = first; number < first + count; number += 1) {
    const instrument: InstrumentEntryInput = {
      documentId: documentIdOf(seed, number),
      slug: generatedSlug(number),
      naam: instrumentNaam(draw.one),
      leverancier: draw.favourite(vocabulary.leveranciers),
      ...texts(writer),
      ...numbers(draw, writer),
      ...lists(draw, writer),
      ...references(draw, writer, vocabulary),
      ...dates(draw),
      verwant: related(draw, writer, before),
    }
    before.push({ slug: instrument.slug, naam: instrument.naam })
    if (before.length > REMEMBERED) before.shift()
    yield instrument
  }
}

/** In the form in which Strapi makes them: 24 lower-case letters and digits, first a letter. */
function documentIdOf(seed: number, number: number): string {
  const digest = createHash('sha256').update(`${seed}/${number}`).digest('hex')
  const letter = String.fromCharCode(97 + (Number.parseInt(digest.slice(0, 4), 16) % 26))
  return letter + BigInt(`0x${digest}`).toString(36).padStart(50, '0').slice(-23)
}

interface Draw {
  /** A whole number from low up to and including high. */
  whole: (low: number, high: number) => number
  chance: (probability: number) => boolean
  one: <T>(list: readonly T[]) => T
  /** One of the list, the first ones more often than the last. */
  favourite: <T>(list: readonly T[]) => T
  /** So many different ones, the first of the list more often than the last. */
  favourites: <T>(list: readonly T[], count: number) => T[]
  /** The value, or null for what nobody filled in. */
  known: (value: number) => number | null
}

/** @throws RangeError when something is drawn from an empty list */
function createDraw(random: () => number): Draw {
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[Math.floor(place * list.length)]
    if (found === undefined) throw new RangeError('There is nothing to choose from')
    return found
  }
  const favourite = <T>(list: readonly T[]) => at(list, random() ** 1.5)
  return {
    whole: (low, high) => low + Math.floor(random() * (high - low + 1)),
    chance: (probability) => random() < probability,
    one: (list) => at(list, random()),
    favourite,
    favourites: (list, count) => {
      const chosen = new Set<(typeof list)[number]>()
      while (chosen.size < Math.min(count, list.length)) chosen.add(favourite(list))
      return [...chosen]
    },
    known: (value) => (random() < NEVER_KNOWN ? null : value),
  }
}

function texts({ text, phrase }: TextWriter) {
  return {
    samenvatting: text(136).slice(0, 300),
    doel: text(178),
    werkwijze: text(675, 3),
    doelgroepomschrijving: text(198),
    voorwaarden: text(236),
    nietGeschiktVoor: text(242),
    aanmelden: text(219),
    aandachtspunten: text(453),
    clientSamenvatting: text(140),
    hoeIsHet: text(474, 3),
    watVraagtHet: text(395, 3),
    capaciteit: phrase(48),
    startmomenten: phrase(52),
    belangen: text(183),
    verwijscontact: text(135),
  }
}

function numbers(draw: Draw, { phrase, text }: TextWriter) {
  const weeks = draw.one([1, 2, 4, 6, 8, 13, 26, 52])
  const hours = draw.one([1, 2, 4, 8, 12, 16, 24])
  const bedrag = draw.chance(0.4) ? 0 : draw.whole(5, 600) * 10
  return {
    duurWekenMin: draw.known(weeks),
    duurWekenMax: draw.known(weeks * draw.whole(1, 4)),
    duurToelichting: phrase(67),
    urenPerWeekMin: draw.known(hours),
    urenPerWeekMax: draw.known(Math.min(40, hours * draw.whole(1, 3))),
    wachttijdWeken: draw.known(draw.whole(0, 12)),
    kosten: {
      bedrag: draw.known(bedrag),
      eenheid: draw.favourite(['traject', 'eenmalig', 'week', 'maand', 'uur', 'sessie', 'jaar']),
      wieBetaalt: phrase(40),
      toelichting: text(110),
    } satisfies InstrumentEntryInput['kosten'],
  }
}

function lists(draw: Draw, { phrase, text }: TextWriter) {
  const some = <T>(low: number, high: number, make: () => T): T[] =>
    Array.from({ length: draw.whole(low, high) }, make)
  const punt = () => ({ tekst: phrase(48) })
  return {
    voordelen: some(3, 4, punt),
    nadelen: some(3, 4, punt),
    grondslagen: draw
      .favourites(WETTEN, draw.favourite([1, 2, 3]))
      .map(([wet, url, geldigVan]) => ({
        wet,
        artikel: draw.chance(0.5) ? String(draw.whole(1, 90)) : null,
        url,
        geldigVan,
        geldigTot: null,
      })),
    bewijs: some(1, 4, () => ({
      niveau: draw.favourite([0, 1, 2, 3, 4]),
      uitkomst: phrase(23),
      termijn: phrase(14),
      uitspraak: text(154),
    })),
    bronnen: some(1, 4, () => ({
      titel: phrase(78),
      url: `https://bronnen.voorbeeld.example/${draw.whole(1, 99_999)}/onderzoek-naar-wat-helpt`,
      jaar: draw.chance(0.7) ? draw.whole(1998, 2026) : null,
    })),
  }
}

function references(draw: Draw, { phrase, text }: TextWriter, vocabulary: InstrumentVocabulary) {
  const direct = draw.favourite([1, 2, 3])
  const kenmerken = draw.favourites(vocabulary.kenmerken, draw.favourite([2, 3, 4, 5, 6, 7]))
  const groepen = draw.favourites(vocabulary.facetgroepen, draw.whole(5, 9))
  return {
    kenmerken: kenmerken.map((kenmerk, i) => ({
      kenmerk,
      werking: i < direct ? ('direct' as const) : ('indirect' as const),
      toelichting: text(82),
    })),
    facetwaarden: groepen.flatMap(({ waarden, ...facetgroep }) =>
      draw
        .favourites(waarden, draw.favourite([1, 2, 3]))
        .map((waarde) => ({ ...waarde, facetgroep })),
    ),
    waarden: vocabulary.waarden.map((waarde) => ({
      waarde,
      stand: draw.one(['goed', 'deels', 'weinig'] as const),
      toelichting: phrase(43),
    })),
  }
}

function dates(draw: Draw) {
  const days = (from: string, count: number) =>
    new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10)
  const gecontroleerdOp = days('2025-11-01', draw.whole(0, 360))
  return {
    gecontroleerdOp,
    gecontroleerdDoor: 'Beheergroep',
    volgendeControle: days(gecontroleerdOp, 182),
  }
}

function related(
  draw: Draw,
  { phrase }: TextWriter,
  before: readonly { slug: string; naam: string }[],
): Verwant[] {
  return draw.favourites(before, 3).map((instrument) => ({ ...instrument, reden: phrase(62) }))
}
