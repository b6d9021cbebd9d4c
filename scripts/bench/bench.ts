import { constants } from 'node:os'
import { join } from 'node:path'
import { createProgress } from '../bootstrap/progress.mjs'
import { readSettings } from '../bootstrap/readSettings.mjs'
import { showError } from '../bootstrap/stopError.mjs'
import { wrongAnswers } from './figures.ts'
import { createInstallation } from './installation.ts'
import { describeMachine } from './machine.ts'
import { measureSize, SIZE_STEPS } from './measureSize.ts'
import { type Options, parseOptions } from './options.ts'
import { createPrograms } from './programs.ts'
import { describeChange, describeSize, describeStart } from './report.ts'
import { FORMAT, readRuns, type Run, writeRun } from './runFile.ts'
import { makeWorkFolder, removeWorkFolder } from './workFolder.ts'

const programs = createPrograms()
const workFolders = new Set<string>()
let interrupted = false

/** Measures every size asked for, prints and keeps the figures; gives the exit code. */
async function bench({ sizes, quick, readersOnly, repetitions }: Options): Promise<number> {
  const benchDir = join(readSettings(process.env).dataDir, 'bench')
  const machine = describeMachine()
  const earlier = readRuns(benchDir)
  const run: Run = { format: FORMAT, moment: new Date().toISOString(), quick, machine, sizes: [] }
  print(describeStart(machine))
  for (const size of sizes) {
    const figures = await inWorkFolder(benchDir, async (workFolder) => {
      const installation = await createInstallation(workFolder)
      console.error(`${size} instrumenten`)
      const progress = createProgress(SIZE_STEPS, { out: process.stderr })
      return measureSize({ installation, size, readersOnly, repetitions, programs, progress })
    })
    print([...describeSize(figures), ...describeChange(earlier, figures, quick)])
    run.sizes.push(figures)
    print(['', `Alle cijfers tot nu toe: ${writeRun(benchDir, run)}`])
  }
  return run.sizes.flatMap(wrongAnswers).length > 0 ? 1 : 0
}

async function inWorkFolder<T>(
  benchDir: string,
  work: (workFolder: string) => Promise<T>,
): Promise<T> {
  const folder = await makeWorkFolder(benchDir)
  workFolders.add(folder)
  try {
    return await work(folder)
  } finally {
    // What still runs would go on writing into the folder.
    await programs.stopAll()
    removeWorkFolder(folder)
    workFolders.delete(folder)
  }
}

function print(lines: string[]): void {
  console.log(lines.join('\n'))
}

async function interrupt(code: number): Promise<void> {
  if (interrupted) return
  interrupted = true
  await programs.close()
  workFolders.forEach(removeWorkFolder)
  console.error('\nGestopt; wat nog niet klaar was, is weg.')
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void interrupt(128 + constants.signals[signal]))
process.on('disconnect', () => void interrupt(1))

try {
  const code = await bench(parseOptions(process.argv.slice(2)))
  process.exit(code)
} catch (error) {
  // Broken off, the work fails on the way out; whoever asked for that ends this process.
  if (!interrupted) {
    showError(error)
    process.exit(1)
  }
}
