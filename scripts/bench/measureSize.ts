import type { createProgress } from '../bootstrap/progress.mjs'
import type { SizeFigures } from './figures.ts'
import {
  clientsOf,
  fillDatabase,
  type Installation,
  startProduct,
  untilFindable,
} from './installation.ts'
import { checkAnswers } from './measure/checkAnswers.ts'
import { measureAnswers } from './measure/measureAnswers.ts'
import { measureDisk } from './measure/measureDisk.ts'
import { measureMemory } from './measure/measureMemory.ts'
import { measurePages } from './measure/measurePages.ts'
import { measurePeer } from './measure/measurePeer.ts'
import { measurePublishing } from './measure/measurePublishing.ts'
import { measureRebuild } from './measure/measureRebuild.ts'
import { readVocabulary } from './measure/readVocabulary.ts'
import type { Subject } from './measure/subject.ts'
import { EXAMPLE_SIZE, type Repetitions } from './options.ts'
import type { Programs } from './programs.ts'
import { timed } from './statistics.ts'

/** Number of steps that `measureSize` shows. */
export const SIZE_STEPS = 8

interface Circumstances {
  installation: Installation
  size: number
  readersOnly: boolean
  repetitions: Repetitions
  programs: Programs
  progress: ReturnType<typeof createProgress>
}

/** Measures everything with this number of instruments, on an installation that is still empty. */
export async function measureSize(circumstances: Circumstances): Promise<SizeFigures> {
  const { installation, size, readersOnly, progress } = circumstances
  const { dataDir } = installation.settings
  const clients = clientsOf(installation)
  await progress.step('Vullen', () => fill(circumstances, clients))
  const { product, updated } = await progress.step('Starten en bijwerken', () =>
    startAndWait(circumstances, clients),
  )
  const vocabulary = await readVocabulary(clients.web)
  const subject: Subject = { ...circumstances, ...clients, vocabulary }
  const answers = await progress.step('Antwoorden meten', () => measureAnswers(subject))
  const check = await progress.step('Antwoorden nakijken', () => checkAnswers(subject))
  const pages = await progress.step('Pagina’s meten', () => measurePages(subject))
  const unlessReadersOnly = <T>(step: string, measure: () => Promise<T>) =>
    readersOnly ? skipped(progress, step) : progress.step(step, measure)
  const publishing = await unlessReadersOnly('Publiceren', () => measurePublishing(subject))
  const rebuild = await unlessReadersOnly('Herbouwen', () => measureRebuild(subject))
  const memory = measureMemory(dataDir)
  const disk = measureDisk(dataDir)
  const peer = (await unlessReadersOnly('Strapi REST ernaast', () => measurePeer(subject))) ?? []
  for (const client of Object.values(clients)) client.close()
  await product.stop()
  return { size, updated, answers, check, pages, publishing, rebuild, memory, disk, peer }
}

function skipped(progress: Circumstances['progress'], step: string): null {
  progress.skip(`${step} overgeslagen`)
  return null
}

type Clients = ReturnType<typeof clientsOf>

/** The first start makes the database with the example catalogue; the rest is put beside it. */
async function fill({ installation, size, programs }: Circumstances, { web }: Clients) {
  if (size === EXAMPLE_SIZE) return
  const first = await startProduct(installation, programs)
  await untilFindable(web, EXAMPLE_SIZE)
  await first.stop()
  await fillDatabase(installation, size, programs)
}

async function startAndWait({ installation, size, programs }: Circumstances, { web }: Clients) {
  const { result: product, ms: updated } = await timed(async () => {
    const started = await startProduct(installation, programs)
    await untilFindable(web, size)
    return started
  })
  return { product, updated }
}
