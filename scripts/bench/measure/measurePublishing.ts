import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '../../../search/bench/index.ts'
import { logIn } from '../beheer.ts'
import type { Client } from '../keepAliveClient.ts'
import { type Summary, summarize, timed } from '../statistics.ts'
import { uniqueWord } from '../uniqueWord.ts'
import type { Subject } from './subject.ts'

const SEED = 11
const POLL_MS = 5
const GIVE_UP_AFTER_MS = 30_000
const ENTRIES = '/content-manager/collection-types/api::instrument.instrument'

/** How long it takes until readers find what was published. */
export interface PublishFigures {
  /** From sending the request to publish until web finds the new text. */
  findable: Summary
  /** The request itself, for which the editor waits. */
  request: Summary
  /** What should not be: a draft that could be found, a publication that could not. */
  faults: string[]
}

interface Found {
  resultaten: { slug: string }[]
}

/** Publishes new texts of random instruments, one after the other, as an editor would. */
export async function measurePublishing(subject: Subject): Promise<PublishFigures> {
  const { installation, repetitions } = subject
  const { cmsUrl, dataDir } = installation.settings
  const cms = await logIn(cmsUrl, dataDir, 'beheergroep')
  const random = seededRandom(SEED)
  const times = { findable: [] as number[], request: [] as number[] }
  const faults: string[] = []
  for (let i = 0; i < repetitions.publications; i += 1) {
    const slug = await randomSlug(subject, random)
    const word = uniqueWord(random)
    const document = await writeDraft(cms, slug, word)
    if (await finds(subject.web, word, slug)) faults.push(`${slug}: het concept was vindbaar`)
    const { request, findable } = await publish({ cms, web: subject.web }, { document, slug, word })
    times.request.push(request)
    if (findable === null) faults.push(`${slug}: na het publiceren niet vindbaar`)
    else times.findable.push(findable)
  }
  cms.close()
  return { findable: summarize(times.findable), request: summarize(times.request), faults }
}

async function randomSlug({ web, size }: Subject, random: () => number): Promise<string> {
  const pagina = 1 + Math.floor(random() * size)
  const query = `sorteer=naam&perPagina=1&pagina=${pagina}`
  const { resultaten } = await web.get<Found>(`/api/v1/instrumenten?${query}`)
  const [chosen] = resultaten
  if (!chosen) throw new Error(`web has no instrument on place ${pagina}`)
  return chosen.slug
}

/** Puts the word in the draft; gives the address of the entry. */
async function writeDraft(cms: Client, slug: string, word: string): Promise<string> {
  const query = `filters[slug][$eq]=${slug}&pageSize=1`
  const { results } = await cms.get<{ results: { documentId: string }[] }>(`${ENTRIES}?${query}`)
  const [entry] = results
  if (!entry) throw new Error(`the cms has no instrument ${slug}`)
  const document = `${ENTRIES}/${entry.documentId}`
  await cms.send('PUT', document, { samenvatting: `Proef van de snelheid met ${word} erin.` })
  return document
}

async function publish(
  { cms, web }: { cms: Client; web: Client },
  { document, slug, word }: { document: string; slug: string; word: string },
): Promise<{ request: number; findable: number | null }> {
  const start = performance.now()
  const requested = timed(() => cms.send('POST', `${document}/actions/publish`, {}))
  const findable = untilFound(web, word, slug, start)
  const [request, found] = await Promise.all([requested, findable])
  return { request: request.ms, findable: found }
}

async function untilFound(
  web: Client,
  word: string,
  slug: string,
  start: number,
): Promise<number | null> {
  while (performance.now() - start < GIVE_UP_AFTER_MS) {
    if (await finds(web, word, slug)) return performance.now() - start
    await pause(POLL_MS)
  }
  return null
}

async function finds(web: Client, word: string, slug: string): Promise<boolean> {
  const { resultaten } = await web.get<Found>(`/api/v1/instrumenten?q=${word}&perPagina=100`)
  return resultaten.some((resultaat) => resultaat.slug === slug)
}
