import type { Match } from '@keuzehulp/search'

/** In a few words how much of the choice an instrument works on; one line each. */
export function matchSummary({ direct, indirect, niet }: Match): string[] {
  const chosen = direct.length + indirect.length + niet.length
  if (chosen === 1) return [direct.length === 1 ? 'direct' : 'indirect']
  return [
    ...(direct.length > 0 ? [`${direct.length} van ${chosen} direct`] : []),
    ...(indirect.length > 0 ? [`${indirect.length} van ${chosen} indirect`] : []),
  ]
}

export type NeedWerking = 'direct' | 'indirect' | 'niet'

/** One line for each need, strongest first. */
export function matchReasons(match: Match): { code: string; werking: NeedWerking }[] {
  return (['direct', 'indirect', 'niet'] as const).flatMap((werking) =>
    match[werking].map((code) => ({ code, werking })),
  )
}
