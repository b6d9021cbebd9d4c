import { domainCode } from '../document/kenmerkCode.ts'

/** The two sides that strengthen each other: what somebody can, and what moves somebody. */
export type Side = 'vaardigheden' | 'motivatie'

/** The domains of each side. */
export const SIDE_DOMEINEN: Readonly<Record<Side, readonly string[]>> = {
  vaardigheden: ['1', '4'],
  motivatie: ['5'],
}

/** The side that is missing when all these kenmerken are of the other one; else null. */
export function missingSide(codes: readonly string[]): Side | null {
  if (codes.length === 0) return null
  if (codes.every((code) => isOf('vaardigheden', code))) return 'motivatie'
  if (codes.every((code) => isOf('motivatie', code))) return 'vaardigheden'
  return null
}

/** True when the kenmerk, or the domain itself, belongs to this side. */
export function isOf(side: Side, code: string): boolean {
  return SIDE_DOMEINEN[side].includes(domainCode(code))
}
