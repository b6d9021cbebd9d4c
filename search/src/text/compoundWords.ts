/**
 * Dutch glues words together: someone who types "subsidie" means "loonkostensubsidie" too. The
 * engine finds words by their beginning only, so the parts of long words go into the document.
 */

/** Parts that occur inside the long words of this field, in their dictionary form. */
const PARTS = [
  'aanbod',
  'aanmelding',
  'aanpassing',
  'advies',
  'afspraak',
  'angst',
  'arbeid',
  'baan',
  'bank',
  'basis',
  'bedrijf',
  'begeleiding',
  'behandeling',
  'beheer',
  'belasting',
  'beleid',
  'bemiddeling',
  'beperking',
  'beroep',
  'beroeps',
  'bewijs',
  'beweging',
  'bijstand',
  'bijeenkomst',
  'budget',
  'buurt',
  'certificaat',
  'cliënt',
  'coach',
  'coaching',
  'collega',
  'computer',
  'contact',
  'contract',
  'cursus',
  'dag',
  'dagdeel',
  'deel',
  'dienst',
  'diploma',
  'doel',
  'eigen',
  'emotie',
  'ervaring',
  'formulier',
  'functie',
  'gedrag',
  'geld',
  'gesprek',
  'gezin',
  'gezondheid',
  'groep',
  'hulp',
  'huis',
  'inkomen',
  'inburgering',
  'intake',
  'interesse',
  'jaar',
  'job',
  'jongeren',
  'keuze',
  'kennis',
  'kinder',
  'klant',
  'kleding',
  'kosten',
  'kracht',
  'kunnen',
  'kwaliteit',
  'leer',
  'leefstijl',
  'leerling',
  'leiding',
  'lening',
  'les',
  'loon',
  'loopbaan',
  'maatje',
  'mantelzorg',
  'markt',
  'medewerker',
  'meting',
  'motivatie',
  'moment',
  'naam',
  'netwerk',
  'niveau',
  'onderwijs',
  'onderzoek',
  'ondernemer',
  'ondersteuning',
  'opbouw',
  'opdracht',
  'opleiding',
  'opvang',
  'oriëntatie',
  'participatie',
  'patroon',
  'plaats',
  'plaatsing',
  'plan',
  'plek',
  'praktijk',
  'premie',
  'proef',
  'profiel',
  'psychisch',
  'reis',
  'regeling',
  'regulatie',
  'rekenen',
  'risico',
  'ritme',
  'rijbewijs',
  'samenleving',
  'schrijf',
  'school',
  'scholing',
  'schuld',
  'schulden',
  'sociaal',
  'sollicitatie',
  'spreek',
  'sport',
  'stage',
  'start',
  'status',
  'steun',
  'stress',
  'structuur',
  'subsidie',
  'taak',
  'taal',
  'tijd',
  'toeslag',
  'traject',
  'training',
  'trauma',
  'uitkering',
  'uren',
  'vaardigheden',
  'vaardigheid',
  'vacature',
  'vak',
  'verlening',
  'verslaving',
  'vertrouwen',
  'vervoer',
  'verzekering',
  'verzorging',
  'vergoeding',
  'verklaring',
  'voering',
  'vorm',
  'vraag',
  'vrijwilliger',
  'waarde',
  'werk',
  'werkgever',
  'werknemer',
  'werkloosheid',
  'werkzoekende',
  'wet',
  'winkel',
  'woning',
  'woon',
  'zelf',
  'zelfbeeld',
  'zelfstandig',
  'ziekte',
  'zoek',
  'zorg',
  'ervarings',
  'gespreks',
  'maatschappelijk',
  'club',
  'cv',
  'toets',
  'test',
  'meeloop',
  'snuffel',
  'detachering',
  'kans',
  'redzaamheid',
  'inzicht',
  'activering',
  'diagnose',
  'norm',
] as const

const PART_SET: ReadonlySet<string> = new Set(PARTS)
const LINKS = ['', 's', 'e', 'en', 'n', '-'] as const
const SHORTEST_COMPOUND = 7

/**
 * The parts of a compound word, empty when it cannot be taken apart completely. The split with
 * the fewest parts wins, so "loonkostensubsidie" gives loon, kosten, subsidie.
 */
export function splitCompound(word: string): string[] {
  const lower = word.toLowerCase()
  if (lower.length < SHORTEST_COMPOUND) return []
  const best: (string[] | null)[] = Array.from({ length: lower.length + 1 }, () => null)
  best[0] = []
  for (let from = 0; from < lower.length; from += 1) {
    const before = best[from]
    if (before) extendFrom(lower, from, before, best)
  }
  const parts = best[lower.length] ?? []
  return parts.length > 1 ? parts : []
}

function extendFrom(word: string, from: number, before: string[], best: (string[] | null)[]): void {
  for (let to = from + 2; to <= word.length; to += 1) {
    const part = word.slice(from, to)
    if (!PART_SET.has(part)) continue
    for (const link of LINKS) {
      const end = to + link.length
      if (!word.startsWith(link, to) || (link !== '' && end === word.length && link === '-'))
        continue
      const known = best[end]
      if (end <= word.length && (!known || known.length > before.length + 1))
        best[end] = [...before, part]
    }
  }
}

/** Words long enough to be a compound; most words are not, and are not looked at again. */
const LONG_WORDS = new RegExp(`[\\p{L}-]{${SHORTEST_COMPOUND},}`, 'gu')

/** All parts of the compound words in these texts, each once, in alphabetical order. */
export function compoundParts(texts: readonly (string | null)[]): string[] {
  const parts = new Set<string>()
  for (const text of texts)
    for (const word of text?.match(LONG_WORDS) ?? [])
      for (const part of rememberedSplit(word)) parts.add(part)
  return [...parts].sort()
}

/** Texts use the same words over and over; taking one apart costs more than remembering it. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, string[]>()

function rememberedSplit(word: string): string[] {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const parts = splitCompound(word)
  remembered.set(word, parts)
  return parts
}
