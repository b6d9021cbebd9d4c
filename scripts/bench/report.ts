import type { RebuildFigures } from './measure/measureRebuild.ts'
import { formatDuration } from '../bootstrap/progress.mjs'
import { findEarlier, compareSizes } from './compareRuns.ts'
import { ratioOf, type SizeFigures, wrongAnswers } from './figures.ts'
import { isGood, judge } from './limits.ts'
import type { Machine } from './machine.ts'
import type { Run } from './runFile.ts'
import type { Summary } from './statistics.ts'
import { alignTable, formatMegabytes, formatMs, formatNumber, formatPercent } from './table.ts'

const WIDTH = 78
const CALM_LOAD = 1
const SHOWN_DIFFERENCES = 20

/** What the figures are measured on, and whether it was quiet there. */
export function describeStart(machine: Machine): string[] {
  const memory = formatNumber(machine.memory / 1024 ** 3)
  const lines = [
    `${machine.processor}, ${machine.cores} kernen, ${memory} GB, ${machine.system}, Node ${machine.node}`,
    `Belasting bij het begin: ${formatNumber(machine.load, 2)}`,
  ]
  if (machine.load > CALM_LOAD)
    lines.push('LET OP: er draait meer op deze machine; de cijfers vallen hoger uit.')
  return lines
}

/** The figures of one size as a page of text. */
export function describeSize(figures: SizeFigures): string[] {
  const title = `── ${formatNumber(figures.size)} instrumenten `
  return [
    '',
    title.padEnd(WIDTH, '─'),
    ...describeAnswers(figures),
    ...describePublishing(figures),
    ...describeIndex(figures),
    ...describeMemory(figures),
    ...describePeer(figures),
    ...describeLimits(figures),
  ]
}

function describeAnswers({ answers, check, pages }: SizeFigures): string[] {
  const count = answers[0]?.web.count ?? 0
  return [
    ...section(
      `Antwoorden in ms (per soort ${count} keer om en om)`,
      ['', 'oproepen', 'deelvragen', 'zoekmachine p50', 'p95', 'via web p50', 'p95', 'p95 ÷ p95'],
      answers.map(({ profile, calls, queries, engine, web }) => [
        profile,
        formatNumber(calls, 1),
        formatNumber(queries, 1),
        ...times(engine),
        ...times(web),
        formatNumber(ratioOf({ web, engine }), 2),
      ]),
    ),
    `Juist: ${check.equal} van ${check.total} antwoorden gelijk aan de rekenregels`,
    ...section(
      'Pagina’s in ms (alleen de HTML)',
      ['', 'keer', 'p50', 'p95'],
      pages.map(({ page, times: taken }) => [page, String(taken.count), ...times(taken)]),
    ),
  ]
}

function describePublishing({ publishing }: SizeFigures): string[] {
  if (!publishing) return []
  const { findable, request } = publishing
  return section(
    `Publiceren in ms (${findable.count} keer)`,
    ['', 'p50', 'p95', 'meest'],
    [
      ['van opdracht tot vindbaar', ...times(findable), formatMs(findable.max)],
      ['de opdracht zelf', ...times(request), formatMs(request.max)],
    ],
  )
}

function describeIndex({ rebuild, updated, disk }: SizeFigures): string[] {
  return section('Index', undefined, [
    ...(rebuild ? describeRebuild(rebuild) : []),
    ['index bijgewerkt na het starten', formatDuration(updated)],
    ['database op schijf in MB', formatMegabytes(disk.database)],
    ['index op schijf in MB', formatMegabytes(disk.index)],
  ])
}

function describeRebuild({ first, rebuild, plain, ratio, rebuilds }: RebuildFigures): string[][] {
  const how = `mediaan van ${rebuilds.length}, in ms`
  return [
    ['eerste herbouw van een pas gestart proces, in ms', formatMs(first)],
    [`herbouw (${how})`, formatMs(rebuild)],
    [`kaal indexeren (${how})`, formatMs(plain)],
    ['herbouw ÷ kaal', formatNumber(ratio, 2)],
  ]
}

function describeMemory({ memory }: SizeFigures): string[] {
  if (!memory) return ['', 'Geheugen: niet gemeten']
  const rows = Object.entries(memory).map(([part, { resident, peak }]) => [
    part,
    formatMegabytes(resident),
    formatMegabytes(peak),
  ])
  return section('Geheugen in MB', ['', 'aan het eind', 'meest'], rows)
}

function describePeer({ peer }: SizeFigures): string[] {
  if (peer.length === 0) return []
  const rows = peer.map(({ profile, strapi, web, equalTotals }) => [
    profile,
    String(strapi.count),
    ...times(strapi),
    ...times(web),
    equalTotals === null ? '–' : `${equalTotals} van ${strapi.count}`,
  ])
  return [
    ...section(
      'Strapi’s eigen REST-zoekvraag ernaast, in ms',
      ['', 'keer', 'Strapi p50', 'p95', 'via web p50', 'p95', 'totaal gelijk'],
      rows,
    ),
    'Strapi geeft geen aantallen per filter en kent de volgorde match niet.',
  ]
}

function describeLimits(figures: SizeFigures): string[] {
  const rows = judge(figures).map((judged) => {
    const show = (value: number) => (judged.unit ? formatMs(value) : formatNumber(value, 2))
    const unit = judged.unit && ` ${judged.unit}`
    return [
      judged.title,
      show(judged.value) + unit,
      `hoogstens ${show(judged.limit)}${unit}`,
      isGood(judged) ? 'goed' : 'te hoog',
    ]
  })
  return [...section('Grenzen', undefined, rows), ...describeFaults(figures)]
}

function describeFaults(figures: SizeFigures): string[] {
  const wrong = wrongAnswers(figures)
  if (wrong.length === 0) return []
  return ['', `FOUT: ${wrong.length} verschillen`, ...wrong.slice(0, SHOWN_DIFFERENCES)]
}

/** How the main figures of this size moved since the last run alike. */
export function describeChange(
  runs: readonly Run[],
  figures: SizeFigures,
  quick: boolean,
): string[] {
  const earlier = findEarlier(runs, { size: figures.size, quick })
  if (!earlier) return []
  const movements = compareSizes(earlier.figures, figures)
  const rows = movements.map(({ title, percent }) => [title, formatPercent(percent)])
  return section(`Vergeleken met ${earlier.moment}`, undefined, rows)
}

function section(title: string, head: string[] | undefined, rows: string[][]): string[] {
  return ['', title, ...alignTable(head ? [head, ...rows] : rows).map((line) => `  ${line}`)]
}

function times({ p50, p95 }: Summary): string[] {
  return [formatMs(p50), formatMs(p95)]
}
