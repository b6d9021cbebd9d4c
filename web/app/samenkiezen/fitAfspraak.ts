import type { Afspraak, AfspraakRegel, AfspraakSectie } from './buildAfspraak'

/** Three sizes of type for the paper, from large to small. */
export const DICHTHEDEN = ['ruim', 'normaal', 'dicht'] as const
export type Dichtheid = (typeof DICHTHEDEN)[number]

export interface FittedAfspraak {
  afspraak: Afspraak
  dichtheid: Dichtheid
  /** True when not everything is on it; the text says where the rest is. */
  isIngekort: boolean
}

/** Millimetres and characters on an A4 with the margins of print; the widest theme was measured. */
const TYPE: Record<Dichtheid, { lineMm: number; regelChars: number; titelChars: number }> = {
  ruim: { lineMm: 5.75, regelChars: 55, titelChars: 16 },
  normaal: { lineMm: 5.05, regelChars: 63, titelChars: 18 },
  dicht: { lineMm: 4.35, regelChars: 74, titelChars: 22 },
}
export const PAGE_MM = 261
/** The heading, and the room for own notes. */
const FIXED_MM = 46
const SECTIE_GAP_MM = 4.5
const VOET_CHARS = 105
const VOET_LINE_MM = 4.2

/** How much of a line and of a list stays, tried from much to little. */
const CUTS = [
  { chars: 480, items: 16 },
  { chars: 400, items: 14 },
  { chars: 330, items: 12 },
  { chars: 270, items: 11 },
  { chars: 220, items: 10 },
  { chars: 180, items: 9 },
  { chars: 150, items: 8 },
  { chars: 130, items: 6 },
  { chars: 100, items: 5 },
  { chars: 70, items: 4 },
  { chars: 66, items: 3 },
]

const ELSEWHERE = '… (zie de tekstversie)'

/**
 * Fits the agreement on one A4: with smaller type first, and only then by cutting what is
 * longest. What is cut says so on the paper, and the text version has all of it.
 */
export function fitAfspraak(afspraak: Afspraak): FittedAfspraak {
  for (const dichtheid of DICHTHEDEN)
    if (heightMm(afspraak, dichtheid) <= PAGE_MM) return { afspraak, dichtheid, isIngekort: false }
  const cuts = CUTS.map((cut) => cutAfspraak(afspraak, cut))
  const fitting = cuts.find((cut) => heightMm(cut, 'dicht') <= PAGE_MM) ?? cuts.at(-1) ?? afspraak
  return { afspraak: fitting, dichtheid: 'dicht', isIngekort: true }
}

/** How high the agreement gets on paper, rather too high than too low. */
export function heightMm({ secties, voet }: Afspraak, dichtheid: Dichtheid): number {
  const { lineMm, regelChars, titelChars } = TYPE[dichtheid]
  const sectieLines = ({ titel, regels }: AfspraakSectie) =>
    Math.max(
      lineCount(titel, titelChars),
      regels.reduce((sum, { tekst }) => sum + lineCount(tekst, regelChars), 0),
      1,
    )
  const sectiesMm = secties.map((sectie) => sectieLines(sectie) * lineMm + SECTIE_GAP_MM)
  const voetMm = voet.map((regel) => lineCount(regel, VOET_CHARS) * VOET_LINE_MM)
  return [...sectiesMm, ...voetMm].reduce((sum, mm) => sum + mm, FIXED_MM)
}

/** Lines a text takes when words go to the next line whole. */
function lineCount(tekst: string, chars: number): number {
  let lines = 1
  let used = 0
  for (const word of tekst.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed <= chars) {
      used = needed
      continue
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / chars) - 1
    used = word.length % chars || chars
  }
  return lines
}

interface Cut {
  chars: number
  items: number
}

function cutAfspraak(afspraak: Afspraak, cut: Cut): Afspraak {
  return {
    ...afspraak,
    secties: afspraak.secties.map(({ titel, regels }) => ({
      titel,
      regels: cutRegels(regels, cut),
    })),
    voet: afspraak.voet.map((regel) => cutTekst(regel, 3 * cut.chars)),
  }
}

function cutRegels(regels: readonly AfspraakRegel[], { chars, items }: Cut): AfspraakRegel[] {
  const kept = regels.length > items ? regels.slice(0, items - 1) : regels
  const left = regels.length - kept.length
  const cut = kept.map((regel) => ({ ...regel, tekst: cutTekst(regel.tekst, chars) }))
  return left === 0 ? cut : [...cut, { tekst: `En nog ${left} meer${ELSEWHERE}` }]
}

/** At most so many characters, cut after a word where there is one. */
function cutTekst(tekst: string, chars: number): string {
  if (tekst.length <= chars) return tekst
  const room = tekst.slice(0, chars - ELSEWHERE.length)
  const space = room.lastIndexOf(' ')
  return (space > room.length / 2 ? room.slice(0, space) : room) + ELSEWHERE
}
