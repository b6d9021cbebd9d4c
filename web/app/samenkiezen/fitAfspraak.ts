import type { Afspraak, AfspraakRegel, AfspraakSectie } from './buildAfspraak'

/** Three sizes of type for the paper, from large to small. */
export const DICHTHEDEN = ['ruim', 'normaal', 'dicht'] as const
export type Dichtheid = (typeof DICHTHEDEN)[number]

export interface FittedAfspraak {
  afspraak: Afspraak
  dichtheid: Dichtheid
  /** True when not everything is on it; the text says where the rest is. */
  isIngekort: boolean
  /** Lines for own notes: as many as there is room for. */
  notitieregels: number
}

/** How wide a text is, in ems of its type. */
export type EmWidth = (tekst: string, isTitel?: boolean) => number

/** Millimetres on an A4 with the margins of print, and points of type: see `AfspraakSheet`. */
const MM_PER_POINT = 25.4 / 72
const POINTS: Record<Dichtheid, number> = { ruim: 12, normaal: 10.5, dicht: 9 }
const VOET_POINTS = 8.5
const LINE_HEIGHT = 1.36
export const PAGE_MM = 261
const PAGE_WIDTH_MM = 178
const TITEL_MM = 42
const REGEL_MM = PAGE_WIDTH_MM - TITEL_MM - 5
const VINKJE_EM = 1.4
/** The heading, and the room for own notes. */
const FIXED_MM = 46
const SECTIE_GAP_MM = 4.5
export const NOTITIEREGEL_MM = 10
const NOTITIEREGELS = { least: 2, most: 7 }

/** Where nothing can be measured: what the widest theme takes, rather too much than too little. */
const estimatedWidth: EmWidth = (tekst, isTitel) => tekst.length * (isTitel ? 0.62 : 0.565)

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
export function fitAfspraak(afspraak: Afspraak, emWidth = estimatedWidth): FittedAfspraak {
  const fits = (tried: Afspraak, dichtheid: Dichtheid) =>
    heightMm(tried, dichtheid, emWidth) <= PAGE_MM
  const dichtheid = DICHTHEDEN.find((tried) => fits(afspraak, tried))
  if (dichtheid) {
    const left = PAGE_MM - heightMm(afspraak, dichtheid, emWidth)
    const notitieregels = NOTITIEREGELS.least + Math.floor(left / NOTITIEREGEL_MM)
    return {
      afspraak,
      dichtheid,
      isIngekort: false,
      notitieregels: Math.min(notitieregels, NOTITIEREGELS.most),
    }
  }
  const cuts = CUTS.map((cut) => cutAfspraak(afspraak, cut))
  const fitting = cuts.find((cut) => fits(cut, 'dicht')) ?? cuts.at(-1) ?? afspraak
  return {
    afspraak: fitting,
    dichtheid: 'dicht',
    isIngekort: true,
    notitieregels: NOTITIEREGELS.least,
  }
}

/** How high the agreement gets on paper, with the least lines for own notes. */
export function heightMm(
  { secties, voet }: Afspraak,
  dichtheid: Dichtheid,
  emWidth = estimatedWidth,
): number {
  const emMm = POINTS[dichtheid] * MM_PER_POINT
  const regelLines = ({ tekst, nagegaan }: AfspraakRegel) =>
    lineCount(tekst, REGEL_MM / emMm - (nagegaan === undefined ? 0 : VINKJE_EM), emWidth)
  const sectieLines = ({ titel, regels }: AfspraakSectie) =>
    Math.max(
      lineCount(titel, TITEL_MM / emMm, (tekst) => emWidth(tekst, true)),
      regels.reduce((sum, regel) => sum + regelLines(regel), 0),
      1,
    )
  const sectiesMm = secties.map(
    (sectie) => sectieLines(sectie) * LINE_HEIGHT * emMm + SECTIE_GAP_MM,
  )
  const voetEmMm = VOET_POINTS * MM_PER_POINT
  const voetMm = voet.map(
    (regel) => lineCount(regel, PAGE_WIDTH_MM / voetEmMm, emWidth) * LINE_HEIGHT * voetEmMm,
  )
  return [...sectiesMm, ...voetMm].reduce((sum, mm) => sum + mm, FIXED_MM)
}

/** Lines a text takes when words go to the next line whole. */
function lineCount(tekst: string, roomEm: number, emWidth: EmWidth): number {
  let lines = 1
  let used = 0
  for (const word of tekst.split(/\s+/)) {
    const width = emWidth(word)
    const needed = used === 0 ? width : used + emWidth(' ') + width
    if (needed <= roomEm) {
      used = needed
      continue
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(width / roomEm) - 1
    used = width % roomEm || roomEm
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
