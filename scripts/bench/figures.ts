import type { AnswerFigures } from './measure/measureAnswers.ts'
import type { CheckFigures } from './measure/checkAnswers.ts'
import type { DiskFigures } from './measure/measureDisk.ts'
import type { measureMemory } from './measure/measureMemory.ts'
import type { PageFigures } from './measure/measurePages.ts'
import type { PeerFigures } from './measure/measurePeer.ts'
import type { PublishFigures } from './measure/measurePublishing.ts'
import type { RebuildFigures } from './measure/measureRebuild.ts'

/** Everything that was measured with one number of instruments. Times are milliseconds. */
export interface SizeFigures {
  /** Number of instruments. */
  size: number
  /** From starting the product on the filled database until web finds all of them. */
  updated: number
  answers: AnswerFigures[]
  check: CheckFigures
  pages: PageFigures[]
  /** Null when only what readers ask was measured; so is rebuild, and peer is then empty. */
  publishing: PublishFigures | null
  rebuild: RebuildFigures | null
  /** Null on a system that does not tell. */
  memory: ReturnType<typeof measureMemory>
  disk: DiskFigures
  peer: PeerFigures[]
}

/** One figure of which it matters how it moves from run to run. */
export interface MainFigure {
  title: string
  value: number
}

/** The figures of one size that are compared with those of the run before. */
export function mainFigures({
  answers,
  publishing,
  rebuild,
  memory,
  updated,
}: SizeFigures): MainFigure[] {
  return [
    ...answers.map(({ profile, web }) => ({ title: `${profile}, web p95`, value: web.p95 })),
    ...answers.map(({ profile, engine }) => ({
      title: `${profile}, zoekmachine p95`,
      value: engine.p95,
    })),
    ...(publishing
      ? [{ title: 'publiceren tot vindbaar p95', value: publishing.findable.p95 }]
      : []),
    ...(rebuild
      ? [
          { title: 'herbouw', value: rebuild.rebuild },
          { title: 'kaal indexeren', value: rebuild.plain },
        ]
      : []),
    { title: 'index bijgewerkt', value: updated },
    ...(memory
      ? Object.entries(memory).map(([part, { peak }]) => ({
          title: `geheugen ${part}, meest`,
          value: peak,
        }))
      : []),
  ]
}

/** Every answer that was wrong, as a line for a person; empty is as it must be. */
export function wrongAnswers({ check, publishing }: SizeFigures): string[] {
  return [...check.differences, ...(publishing?.faults ?? [])]
}

/** Web's 95th percentile over that of the engine itself, for one kind of question. */
export function ratioOf({ web, engine }: Pick<AnswerFigures, 'web' | 'engine'>): number {
  return web.p95 / engine.p95
}
