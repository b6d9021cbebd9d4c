import type { StoredInstrument } from './storedInstrument'

const isFilled = (value: string | null | undefined): boolean => (value ?? '').trim() !== ''

const hasPunt = (punten: StoredInstrument['voordelen']): boolean =>
  (punten ?? []).some(({ tekst }) => isFilled(tekst))

const worksDirectly = ({ kenmerken }: StoredInstrument): boolean =>
  (kenmerken ?? []).some(({ kenmerk, werking }) => Boolean(kenmerk) && werking === 'direct')

interface Requirement {
  phrase: string
  /** What to do about it. */
  todo: string
  isMet: (entry: StoredInstrument) => boolean
}

/** What a reader must find on every instrument, in the order of the form. */
const REQUIREMENTS: Requirement[] = [
  { phrase: 'de naam', todo: 'Vul de naam in.', isMet: (entry) => isFilled(entry.naam) },
  {
    phrase: 'de webnaam (slug)',
    todo: 'Vul de webnaam in.',
    isMet: (entry) => isFilled(entry.slug),
  },
  {
    phrase: 'de samenvatting',
    todo: 'Schrijf een samenvatting.',
    isMet: (entry) => isFilled(entry.samenvatting),
  },
  {
    phrase: 'de leverancier',
    todo: 'Kies de leverancier.',
    isMet: (entry) => Boolean(entry.leverancier),
  },
  {
    phrase: 'de beschrijving bij "Hoe is het?"',
    todo: 'Beschrijf voor de cliënt hoe het is.',
    isMet: (entry) => isFilled(entry.hoeIsHet),
  },
  {
    phrase: 'een voordeel',
    todo: 'Noem minstens één voordeel.',
    isMet: (entry) => hasPunt(entry.voordelen),
  },
  {
    phrase: 'een nadeel',
    todo: 'Noem minstens één nadeel of inspanning.',
    isMet: (entry) => hasPunt(entry.nadelen),
  },
  {
    phrase: 'een kenmerk waar het instrument direct aan werkt',
    todo: 'Kies minstens één kenmerk waaraan het direct werkt.',
    isMet: worksDirectly,
  },
  {
    phrase: 'de datum bij "gecontroleerd op"',
    todo: 'Controleer de inhoud en vul Gecontroleerd op in.',
    isMet: (entry) => isFilled(entry.gecontroleerdOp),
  },
]

/** The same as `missingForPublish`, as sentences that say what to do. */
export function publishTodos(entry: StoredInstrument): string[] {
  return REQUIREMENTS.filter(({ isMet }) => !isMet(entry)).map(({ todo }) => todo)
}

/** What still has to be filled in before this instrument can be published, in Dutch phrases. */
export function missingForPublish(entry: StoredInstrument): string[] {
  return REQUIREMENTS.filter(({ isMet }) => !isMet(entry)).map(({ phrase }) => phrase)
}
