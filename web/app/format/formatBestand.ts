import { type Bijlage, soortOfType } from '@keuzehulp/search'
import { formatGetal } from './formatGetal'

const KILOBYTE = 1000
const MEGABYTE = 1000 * KILOBYTE

/** "340 kB", "1,2 MB" */
export function formatGrootte(bytes: number): string {
  return bytes < MEGABYTE
    ? `${formatGetal(Math.max(1, Math.round(bytes / KILOBYTE)))} kB`
    : `${formatGetal(bytes / MEGABYTE)} MB`
}

/** What kind of file it is and how big: "pdf, 1,2 MB". */
export function bijlageFeiten({ type, grootte }: Pick<Bijlage, 'type' | 'grootte'>): string {
  const soort = soortOfType(type)?.naam ?? 'bestand'
  return grootte === null ? soort : `${soort}, ${formatGrootte(grootte)}`
}
