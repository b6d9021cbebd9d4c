/** The indexes that readers use. Their rebuilt successors stand beside them under `besideName`. */
export const INSTRUMENTEN_INDEX = 'instrumenten'
export const CATALOGUS_INDEX = 'catalogus'

/** The name under which a new index is filled before it is swapped in. */
export function besideName(index: string): string {
  return `${index}_nieuw`
}
