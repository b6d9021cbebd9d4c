import type { Afbeelding, Bijlage } from '../bestand/publicBestand.ts'
import type { InstrumentEntry, Werking } from '../contract/instrumentEntry.ts'

/** From a minimum to a maximum; `null` is unknown, not zero. */
export interface Range {
  min: number | null
  max: number | null
}

export interface KenmerkWerking {
  code: string
  werking: Werking
}

/** The fields of an instrument that readers may see. */
export interface PublicInstrument {
  slug: string
  naam: string
  samenvatting: string | null
  leverancier: { slug: string; naam: string; soort: string | null; website: string | null } | null
  kenmerken: (KenmerkWerking & { naam: string; toelichting: string | null })[]
  /** Keys of the practical facet groups with the values of this instrument. */
  praktisch: Record<string, string[]>
  duurWeken: Range
  duurToelichting: string | null
  urenPerWeek: Range
  /** `bedrag` in euros per `eenheid`; `perTraject` the amount for a whole traject, if it can be known. */
  kosten: InstrumentEntry['kosten'] & { perTraject: number | null }
  wachttijdWeken: number | null
  capaciteit: string | null
  startmomenten: string | null
  doel: string | null
  werkwijze: string | null
  doelgroepomschrijving: string | null
  voorwaarden: string | null
  nietGeschiktVoor: string | null
  aanmelden: string | null
  aandachtspunten: string | null
  verwijscontact: string | null
  clientSamenvatting: string | null
  hoeIsHet: string | null
  watVraagtHet: string | null
  voordelen: { tekst: string }[]
  nadelen: { tekst: string }[]
  bewijs: { niveau: number }
  bewijsregels: InstrumentEntry['bewijs']
  bronnen: InstrumentEntry['bronnen']
  grondslagen: InstrumentEntry['grondslagen']
  waarden: {
    sleutel: string
    naam: string
    stand: 'goed' | 'deels' | 'weinig'
    toelichting: string | null
  }[]
  belangen: string | null
  afbeeldingen: Afbeelding[]
  bijlagen: Bijlage[]
  gecontroleerdOp: string | null
  gecontroleerdDoor: string | null
  volgendeControle: string | null
  verwant: { slug: string; naam: string; reden: string | null }[]
}

/** An instrument as it stands in the index: what readers see, and what the engine needs to find it. */
export interface InstrumentDocument extends PublicInstrument {
  /** The documentId of the CMS. */
  id: string
  /** `naam` as order key, in the engine's alphabet; see `sortableKey`. */
  naamSleutel: string
  /** Codes it works on directly, with every code above them. */
  kenmerkDirect: string[]
  /** Codes it works on directly or indirectly, with every code above them. */
  kenmerkAlle: string[]
  /** Names of the files that readers may have because of this instrument. */
  bestanden: string[]
  /** Words to find it by that do not stand in its own texts. */
  zoekwoorden: { namen: string[]; woorddelen: string[] }
  /** Digest of all the above, to see whether the index is up to date. */
  hash: string
}
