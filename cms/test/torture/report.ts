import type { TortureFigures } from './torture'

/** The figures of a run as lines for people; times in milliseconds. */
export function reportOf(name: string, figures: TortureFigures): string {
  const lines: [string, string][] = [
    ['zaad', String(figures.seed)],
    ['rondes', String(figures.rounds)],
    ['handelingen', counts(figures.actions)],
    ['storingen', counts(figures.faults)],
    ['afgebroken met kill -9', `zoekmachine ${figures.engineKills}, CMS ${figures.cmsKills}`],
    ['keren meegekeken', String(figures.looks)],
    ['keren vergeleken', String(figures.checks)],
    ['gelijk na storing, ms', spread(figures.convergenceMs)],
    ['teruggezet door wat laat kwam', String(figures.takenBack)],
    ['handeling in het CMS, ms', spread(figures.editMs)],
    ['mislukte handelingen', problems(figures.failedEdits)],
    ['verloren handelingen', problems(figures.lostEdits)],
    ['concept of intern gezien', problems(figures.secretsSeen)],
    ['verschillen', problems(figures.differences)],
  ]
  return [name, ...lines.map(([label, text]) => `  ${label.padEnd(30)}${text}`)].join('\n')
}

/** p50, p95, p99 and the most. */
export function spread(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, hoogste ${at(1)} (${sorted.length} keer)`
}

function counts(byName: Record<string, number>): string {
  return Object.entries(byName)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

function problems(list: readonly string[]): string {
  return list.length === 0 ? 'geen' : `${list.length}: ${list.slice(0, 5).join('; ')}`
}
