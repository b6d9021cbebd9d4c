import type { StoredInstrument } from './storedInstrument'

const isFilled = (value: string | null | undefined): boolean => (value ?? '').trim() !== ''

const hasPunt = (punten: StoredInstrument['voordelen']): boolean =>
  (punten ?? []).some(({ tekst }) => isFilled(tekst))

const worksDirectly = ({ kenmerken }: StoredInstrument): boolean =>
  (kenmerken ?? []).some(({ kenmerk, werking }) => Boolean(kenmerk) && werking === 'direct')

interface Requirement {
  phrase: string
  isMet: (entry: StoredInstrument) => boolean
}

/** What a reader must find on every instrument, in the order of the form. */
const REQUIREMENTS: Requirement[] = [
  { phrase: 'de naam', isMet: (entry) => isFilled(entry.naam) },
  { phrase: 'de webnaam (slug)', isMet: (entry) => isFilled(entry.slug) },
  { phrase: 'de samenvatting', isMet: (entry) => isFilled(entry.samenvatting) },
  { phrase: 'de leverancier', isMet: (entry) => Boolean(entry.leverancier) },
  { phrase: 'de beschrijving bij "Hoe is het?"', isMet: (entry) => isFilled(entry.hoeIsHet) },
  { phrase: 'een voordeel', isMet: (entry) => hasPunt(entry.voordelen) },
  { phrase: 'een nadeel', isMet: (entry) => hasPunt(entry.nadelen) },
  { phrase: 'een kenmerk waar het instrument direct aan werkt', isMet: worksDirectly },
  { phrase: 'de datum bij "gecontroleerd op"', isMet: (entry) => isFilled(entry.gecontroleerdOp) },
]

/** What still has to be filled in before this instrument can be published, in Dutch phrases. */
export function missingForPublish(entry: StoredInstrument): string[] {
  return REQUIREMENTS.filter(({ isMet }) => !isMet(entry)).map(({ phrase }) => phrase)
}
