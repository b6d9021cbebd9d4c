/** The indexes that readers use. */
export const INSTRUMENTEN_INDEX = 'instrumenten'
export const CATALOGUS_INDEX = 'catalogus'

/** The two indexes that belong together: live, or beside it. */
export interface IndexPair {
  instrumenten: string
  catalogus: string
}

export const LIVE: IndexPair = { instrumenten: INSTRUMENTEN_INDEX, catalogus: CATALOGUS_INDEX }

const BESIDE = '_nieuw_'

/**
 * A name under which a new index is filled before it is swapped in, another one each time: a
 * request of an earlier rebuild that arrives late then touches nothing of this one.
 */
export function besideName(index: string, rebuild: string): string {
  return `${index}${BESIDE}${rebuild}`
}

/** By this is known what a rebuild that was broken off has left behind. */
export function isBesideName(name: string): boolean {
  return Object.values(LIVE).some((index) => name.startsWith(`${index}${BESIDE}`))
}
