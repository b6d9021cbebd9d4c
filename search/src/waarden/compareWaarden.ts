import type { PublicInstrument } from '../document/instrumentDocument.ts'

/** How an instrument does on a waarde; unknown when nobody has said it. */
export type WaardeStand = PublicInstrument['waarden'][number]['stand'] | 'onbekend'

interface InstrumentStand {
  slug: string
  stand: WaardeStand
  toelichting: string | null
}

/** One waarde over some instruments, in the order these were given in. */
export interface WaardeVergelijking {
  sleutel: string
  standen: InstrumentStand[]
  /** True when they do not all do the same on it. */
  differs: boolean
}

type WaardeFields = Pick<PublicInstrument, 'slug' | 'waarden'>

/**
 * How the instruments differ on what somebody finds important. No total and no order follows from
 * it: the client weighs.
 */
export function compareWaarden(
  chosen: readonly string[],
  instrumenten: readonly WaardeFields[],
): WaardeVergelijking[] {
  return chosen.map((sleutel) => {
    const standen = instrumenten.map((instrument) => standOf(instrument, sleutel))
    return { sleutel, standen, differs: new Set(standen.map(({ stand }) => stand)).size > 1 }
  })
}

function standOf({ slug, waarden }: WaardeFields, sleutel: string): InstrumentStand {
  const known = waarden.find((waarde) => waarde.sleutel === sleutel)
  return { slug, stand: known?.stand ?? 'onbekend', toelichting: known?.toelichting ?? null }
}
