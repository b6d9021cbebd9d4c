import type { InstrumentInhoud } from '../verschil/instrumentInhoud'
import { namesIn } from '../verschil/instrumentVelden'

/** What an older version points at and can still be pointed at. */
export interface Bestaand {
  /** The documentIds of kenmerken that an instrument may have, facetwaarden and waarden. */
  documentIds: ReadonlySet<string>
  /** The numbers of files in the media library. */
  bestanden: ReadonlySet<number>
}

export interface Herstel {
  /** What to write in the draft. */
  data: Record<string, unknown>
  /** What cannot come back, in Dutch. */
  weggelaten: string[]
}

/**
 * What to write in a draft so that it reads as this version did. What no longer exists is left out
 * and named; what belongs to the instrument as it is now (see `instrumentVelden`) is not touched.
 */
export function herstelData(
  inhoud: InstrumentInhoud,
  { documentIds, bestanden }: Bestaand,
): Herstel {
  const weggelaten: string[] = []
  const isThere = (naam: string, is: boolean) => {
    if (!is) weggelaten.push(naam)
    return is
  }
  const kenmerken = inhoud.kenmerken.flatMap(({ kenmerk, ...line }) =>
    kenmerk &&
    isThere(`Kenmerk ${kenmerk.code} ${kenmerk.naam}`, documentIds.has(kenmerk.documentId))
      ? [{ ...line, kenmerk: kenmerk.documentId }]
      : [],
  )
  const waarden = inhoud.waarden.flatMap(({ waarde, ...line }) =>
    waarde && isThere(`Waarde ${waarde.naam}`, documentIds.has(waarde.documentId))
      ? [{ ...line, waarde: waarde.documentId }]
      : [],
  )
  const facetwaarden = inhoud.facetwaarden
    .filter(({ documentId, naam, facetgroep }) =>
      isThere(`${facetgroep?.naam ?? 'Facetwaarde'}: ${naam}`, documentIds.has(documentId)),
    )
    .map(({ documentId }) => documentId)
  const files = (list: InstrumentInhoud['bijlagen']) =>
    list.filter(({ id, name }) => isThere(`Bestand ${name}`, bestanden.has(id))).map(({ id }) => id)
  const all = {
    ...inhoud,
    kenmerken,
    waarden,
    facetwaarden,
    afbeeldingen: files(inhoud.afbeeldingen),
    bijlagen: files(inhoud.bijlagen),
  }
  const data = Object.fromEntries(namesIn('herstel').map((name) => [name, all[name]]))
  return { data, weggelaten }
}
