import { formatDatum } from './formatDatum'

interface Geldigheid {
  geldigVan: string | null
  geldigTot: string | null
}

/** Since when and until when a rule holds, seen from today; null when nothing is known. */
export function formatGeldigheid(
  { geldigVan, geldigTot }: Geldigheid,
  vandaag: string,
): string | null {
  if (geldigTot !== null && geldigTot < vandaag) return `gold tot ${formatDatum(geldigTot)}`
  if (geldigVan !== null && geldigVan > vandaag) return `geldt pas vanaf ${formatDatum(geldigVan)}`
  const parts = [
    ...(geldigVan === null ? [] : [`geldt sinds ${formatDatum(geldigVan)}`]),
    ...(geldigTot === null
      ? []
      : [`${geldigVan === null ? 'geldt ' : ''}tot ${formatDatum(geldigTot)}`]),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}
