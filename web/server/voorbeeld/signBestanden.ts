import { naamInUrl, type PublicInstrument } from '@keuzehulp/search'
import { signBestand } from '@keuzehulp/search/query'

export const VOORBEELD_BESTANDEN_PATH = '/bestanden/voorbeeld/'

/** The draft with links to its files that work as long as the preview: they are not public yet. */
export function signBestanden(
  instrument: PublicInstrument,
  key: string,
  tot: number,
): PublicInstrument {
  const signed = <T extends { url: string }>(bestand: T): T => {
    const naam = naamInUrl(bestand)
    const query = new URLSearchParams({
      tot: String(tot),
      handtekening: signBestand(key, naam, tot),
    })
    return { ...bestand, url: `${VOORBEELD_BESTANDEN_PATH}${naam}?${query}` }
  }
  return {
    ...instrument,
    afbeeldingen: instrument.afbeeldingen.map(signed),
    bijlagen: instrument.bijlagen.map(signed),
  }
}
