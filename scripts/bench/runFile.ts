import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StopError } from '../bootstrap/stopError.mjs'
import type { SizeFigures } from './figures.ts'
import type { Machine } from './machine.ts'

/** Raised when figures get another form or meaning; runs of another format are not compared. */
export const FORMAT = 1

/** What a run leaves behind. */
export interface Run {
  format: typeof FORMAT
  /** When it began, ISO 8601. */
  moment: string
  /** True when the figures rest on few repetitions; only runs alike are compared. */
  quick: boolean
  machine: Machine
  sizes: SizeFigures[]
}

const EXTENSION = '.json'

/** Writes the run down under its moment, over what was there of it; gives the path. */
export function writeRun(benchDir: string, run: Run): string {
  const file = join(benchDir, run.moment + EXTENSION)
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(run, undefined, 2)}\n`)
  renameSync(`${file}.nieuw`, file)
  return file
}

/**
 * The runs that were written down in this folder, the newest first.
 *
 * @throws StopError that names a file that is broken
 */
export function readRuns(benchDir: string): Run[] {
  if (!existsSync(benchDir)) return []
  const names = readdirSync(benchDir).filter((name) => name.endsWith(EXTENSION))
  const runs = names.map((name) => readRun(join(benchDir, name)))
  return runs
    .filter(({ format }) => format === FORMAT)
    .sort((a, b) => (a.moment < b.moment ? 1 : -1))
}

function readRun(file: string): Run {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new StopError(`${file} is onleesbaar; verwijder het bestand.`)
  }
}
