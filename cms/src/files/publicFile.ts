import { soortOfType } from '@keuzehulp/search'

/** A picture in one of the sizes that Strapi makes. */
interface Size {
  hash: string
  ext: string
  width: number | null
  height: number | null
}

/** A file as the database has it. */
export interface FileRow extends Size {
  id: number
  name: string
  mime: string
  alternativeText: string | null
  /** In kilobytes. */
  size: number | string | null
  formats: Record<string, Size> | null
  updatedAt: string | Date | null
}

/** As large as a page ever shows it. */
const SHOWN_SIZE = 'large'

/** A file as the contract of the index wants it; null when it is of no kind that is shown. */
export function publicFile(row: FileRow): object | null {
  const soort = soortOfType(row.mime)
  if (!soort) return null
  const shown = (soort.weergave === 'afbeelding' && row.formats?.[SHOWN_SIZE]) || row
  return {
    opslagnaam: `${shown.hash}${shown.ext}`,
    naam: row.name,
    type: row.mime,
    grootte: row.size === null ? null : Math.round(Number(row.size) * 1000),
    alt: row.alternativeText,
    breedte: shown.width,
    hoogte: shown.height,
    versie: new Date(row.updatedAt ?? 0).toISOString(),
  }
}
