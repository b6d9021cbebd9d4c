import { join } from 'node:path'
import { root } from '../../bootstrap/root.mjs'
import { median } from '../statistics.ts'
import { indexPlainly, readWholeIndex } from './plainIndex.ts'
import type { Subject } from './subject.ts'

/** Time of a rebuild beside the time the engine needs for the very same documents, in ms. */
export interface RebuildFigures {
  rebuild: number
  plain: number
  ratio: number
  /** Every measurement, in the order in which they were done. */
  rebuilds: number[]
  plains: number[]
}

/** Rebuilds and plain indexing in turn, while the keuzehulp runs. */
export async function measureRebuild(subject: Subject): Promise<RebuildFigures> {
  const rebuilds: number[] = []
  const plains: number[] = []
  const content = await readWholeIndex(subject.engineMaster)
  for (let i = 0; i < subject.repetitions.rebuilds; i += 1) {
    rebuilds.push(await rebuild(subject))
    plains.push(await indexPlainly(subject.engineMaster, content))
  }
  const figures = { rebuild: median(rebuilds), plain: median(plains), rebuilds, plains }
  return { ...figures, ratio: figures.rebuild / figures.plain }
}

/** Runs what `npm run reindex` runs; gives the time that it prints. */
async function rebuild({ installation, programs, size }: Subject): Promise<number> {
  const args = [join(root, 'scripts', 'runCommand.ts'), 'reindex']
  const output = await programs.start('De herbouw', args, { env: installation.env }).finish()
  const [, written, milliseconds] = /opgebouwd: (\d+) instrumenten in (\d+) ms/.exec(output) ?? []
  if (Number(written) !== size) throw new Error(`a rebuild of ${size} instruments: ${output}`)
  return Number(milliseconds)
}
