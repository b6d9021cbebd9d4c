import { daysBetween } from '../time/amsterdamDay'

const DAYS_BEFORE = 30

/** An instrument that readers see, with the day before which it is to be checked again. */
export interface TeControleren {
  documentId: string
  naam: string
  leverancierCode: string | null
  /** As `2026-10-03`. */
  volgendeControle: string
}

/** Why its owner is told: the day comes near, or has gone by. */
export type Aanleiding = 'nadert' | 'verlopen'

/** Something its owner is told once. */
export interface DueControle extends TeControleren {
  aanleiding: Aanleiding
}

/** What is to be told of today; being told of it before is for the caller to know. */
export function dueControles(
  instrumenten: readonly TeControleren[],
  vandaag: string,
): DueControle[] {
  return instrumenten.flatMap((instrument) => {
    const days = daysBetween(vandaag, instrument.volgendeControle)
    if (days > DAYS_BEFORE) return []
    return [{ ...instrument, aanleiding: days < 0 ? 'verlopen' : 'nadert' }]
  })
}

/** Says which occasion this is, for as long as the date stays the same. */
export function controleSleutel(
  { aanleiding, documentId, volgendeControle }: DueControle,
  ontvanger: string,
): string {
  return `controle:${aanleiding}:${documentId}:${volgendeControle}:${ontvanger}`
}
