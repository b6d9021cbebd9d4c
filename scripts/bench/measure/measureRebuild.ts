import { join } from 'node:path'
import { root } from '../../bootstrap/root.mjs'
import { median } from '../statistics.ts'
import { indexPlainly, readWholeIndexes } from './plainIndex.ts'
import type { Subject } from './subject.ts'

/** Time of a rebuild beside the time the engine needs for the very same documents, in ms. */
export interface RebuildFigures {
  /** The first one of a process that has only just started: its code is still to be compiled. */
  first: number
  /** Median of those after it. */
  rebuild: number
  plain: number
  /** Of those after the first. */
  ratio: number
  /** Every measurement, in the order in which they were done. */
  rebuilds: number[]
  plains: number[]
}

const REBUILDER = join(root, 'cms', 'bench', 'rebuildRepeatedly.mts')

/**
 * Rebuilds and indexes plainly in turn, so that a machine that becomes slower or faster meanwhile
 * weighs on both alike. The keuzehulp runs.
 */
export async function measureRebuild(subject: Subject): Promise<RebuildFigures> {
  const { engineMaster, repetitions } = subject
  const content = await readWholeIndexes(engineMaster)
  const rebuilder = startRebuilder(subject)
  const first = await rebuilder.rebuild()
  const [rebuilds, plains]: [number[], number[]] = [[], []]
  while (rebuilds.length < repetitions.rebuilds) {
    plains.push(await indexPlainly(engineMaster, content))
    rebuilds.push(await rebuilder.rebuild())
  }
  await rebuilder.end()
  const figures = { first, rebuild: median(rebuilds), plain: median(plains), rebuilds, plains }
  return { ...figures, ratio: figures.rebuild / figures.plain }
}

/** A process that does what `npm run reindex` does, each time it is asked to. */
function startRebuilder({ installation, programs, size }: Subject) {
  const options = { env: installation.cmsEnv, cwd: join(root, 'cms') }
  const program = programs.start('Het herbouwen', [REBUILDER], options)
  let done = 0
  return {
    /** The milliseconds it took. */
    async rebuild(): Promise<number> {
      done += 1
      program.tell('herbouw')
      const [, written, milliseconds] = await program.says(
        new RegExp(`Herbouw ${done}: (\\d+) instrumenten in ([\\d.]+) ms`),
      )
      if (Number(written) !== size) throw new Error(`${written} of ${size} instruments rebuilt`)
      return Number(milliseconds)
    },
    async end(): Promise<void> {
      program.tell('klaar')
      await program.finish()
    },
  }
}
