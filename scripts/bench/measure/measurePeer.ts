import { join } from 'node:path'
import { freePort } from '../../../search/src/engine/index.ts'
import type { Profile } from '../../../search/bench/index.ts'
import { root } from '../../bootstrap/root.mjs'
import { logIn } from '../beheer.ts'
import { type Client, createClient } from '../keepAliveClient.ts'
import { strapiQuery } from '../peer/strapiQuery.ts'
import { type Summary, summarize, timed } from '../statistics.ts'
import { apiPath, inTurn, makeQuestions, type Question } from './questions.ts'
import type { Subject } from './subject.ts'

const PROFILES: Profile[] = ['5 groepen', 'tekst']
const SERVER = join(root, 'scripts', 'bench', 'peer', 'serveStrapiRest.ts')
const MOST_MS = 60_000
const WARM_UP = 5

/** Strapi's own REST search beside ours, on the same questions. */
export interface PeerFigures {
  profile: Profile
  strapi: Summary
  web: Summary
  /** How often both found as many; null with text, which they look for in other ways. */
  equalTotals: number | null
}

interface StrapiAnswer {
  meta: { pagination: { total: number } }
}

/** Asks Strapi's REST API, which runs for as long as this takes, the same questions as web. */
export async function measurePeer(subject: Subject): Promise<PeerFigures[]> {
  const { installation, programs } = subject
  const token = await makeToken(installation.settings)
  const port = await freePort()
  const options = { env: installation.cmsEnv, cwd: join(root, 'cms') }
  const server = programs.start('Strapi REST', [SERVER, String(port)], options)
  await server.says(/Strapi REST klaar/)
  const strapi = createClient(`http://127.0.0.1:${port}`, token)
  const figures: PeerFigures[] = []
  for (const profile of PROFILES) figures.push(await measureProfile(subject, strapi, profile))
  strapi.close()
  await server.stop()
  return figures
}

/** A token that may only read, as anyone who uses Strapi's API has one. */
async function makeToken(settings: { cmsUrl: string; dataDir: string }): Promise<string> {
  const cms = await logIn(settings.cmsUrl, settings.dataDir, 'superbeheer')
  const { data } = await cms.send<{ data: { accessKey: string } }>('POST', '/admin/api-tokens', {
    name: 'snelheid',
    description: '',
    type: 'read-only',
    lifespan: null,
  })
  cms.close()
  return data.accessKey
}

/** Stops early when it takes too long; how many were asked stands in the figures. */
async function measureProfile(
  subject: Subject,
  strapi: Client,
  profile: Profile,
): Promise<PeerFigures> {
  const questions = await makeQuestions(subject, profile)
  const strapiTimes: number[] = []
  const webTimes: number[] = []
  let equal = 0
  for (const question of inTurn(questions, WARM_UP)) await askBoth(subject, strapi, question)
  const deadline = performance.now() + MOST_MS
  for (const question of inTurn(questions, subject.repetitions.peer)) {
    const both = await askBoth(subject, strapi, question)
    strapiTimes.push(both.strapi.ms)
    webTimes.push(both.web.ms)
    if (both.strapi.result.meta.pagination.total === both.web.result.totaal) equal += 1
    if (performance.now() > deadline) break
  }
  return {
    profile,
    strapi: summarize(strapiTimes),
    web: summarize(webTimes),
    equalTotals: profile === 'tekst' ? null : equal,
  }
}

async function askBoth({ web, vocabulary }: Subject, strapi: Client, question: Question) {
  const path = `/api/instrumenten?${strapiQuery(question.selectie, vocabulary)}`
  return {
    strapi: await timed(() => strapi.get<StrapiAnswer>(path)),
    web: await timed(() => web.get<{ totaal: number }>(apiPath(question))),
  }
}
