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
 * Rebuilds, and indexes plainly as often, half of it before and half after, so that a machine that
 * becomes slower or faster meanwhile weighs on both alike. The keuzehulp runs.
 */
export async function measureRebuild(subject: Subject): Promise<RebuildFigures> {
  const content = await readWholeIndexes(subject.engineMaster)
  const plains: number[] = []
  const indexPlainlyUntil = async (count: number) => {
    while (plains.length < count) plains.push(await indexPlainly(subject.engineMaster, content))
  }
  await indexPlainlyUntil(Math.ceil(subject.repetitions.rebuilds / 2))
  const [first, ...rebuilds] = await rebuildRepeatedly(subject, 1 + subject.repetitions.rebuilds)
  if (first === undefined) throw new Error('nothing was rebuilt')
  await indexPlainlyUntil(rebuilds.length)
  const figures = { first, rebuild: median(rebuilds), plain: median(plains), rebuilds, plains }
  return { ...figures, ratio: figures.rebuild / figures.plain }
}

/** Does what `npm run reindex` does, so many times in one process; gives the time of each in ms. */
async function rebuildRepeatedly({ installation, programs, size }: Subject, times: number) {
  const options = { env: installation.cmsEnv, cwd: join(root, 'cms') }
  const program = programs.start('Het herbouwen', [REBUILDER, String(times)], options)
  const output = await program.finish()
  const found = [...output.matchAll(/Herbouw: (\d+) instrumenten in ([\d.]+) ms/g)]
  if (found.length !== times || found.some(([, written]) => Number(written) !== size))
    throw new Error(`${times} rebuilds of ${size} instruments: ${output}`)
  return found.map(([, , milliseconds]) => Number(milliseconds))
}
