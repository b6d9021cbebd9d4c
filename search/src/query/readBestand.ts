import { naamInUrl } from '../bestand/publicBestand.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import { equals } from './buildFilter.ts'
import type { EngineReader } from './engineReader.ts'

/** A file that a published instrument refers to. */
export interface Bestand {
  /** What it is called, for who downloads it; null for a picture of the page itself. */
  naam: string | null
}

/** The file with this public name; null when no published instrument refers to it. */
export async function readBestand(reader: EngineReader, naam: string): Promise<Bestand | null> {
  const [response] = await reader.multiSearch([
    {
      indexUid: INSTRUMENTEN_INDEX,
      q: '',
      filter: [equals('bestanden', naam)],
      attributesToRetrieve: ['afbeeldingen', 'bijlagen'],
      limit: 1,
    },
  ])
  const instrumenten = (response?.hits ?? []) as unknown as Files[]
  return findBestand(instrumenten, naam)
}

type Files = Pick<PublicInstrument, 'afbeeldingen' | 'bijlagen'>

/** The same, looked for in instruments that are at hand. */
export function findBestand(instrumenten: readonly Files[], naam: string): Bestand | null {
  for (const { afbeeldingen, bijlagen } of instrumenten) {
    const bijlage = bijlagen.find((each) => naamInUrl(each) === naam)
    if (bijlage) return { naam: bijlage.naam }
    if (afbeeldingen.some((each) => naamInUrl(each) === naam)) return { naam: null }
  }
  return null
}
