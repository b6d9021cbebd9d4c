/** A real CMS in a process of its own: it does what its parent asks and may be killed any moment. */
import type { EntrySource } from '@keuzehulp/search/sync'
import { documentsOf } from '@keuzehulp/search/testing'
import type * as Strapi from '@strapi/strapi'
import { createRequire } from 'node:module'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Done, EditorAction, PublishedRow, Question, References, Reply } from './messages.ts'

interface Entry {
  documentId: string
}

const INSTRUMENT = 'api::instrument.instrument'

const require = createRequire(import.meta.url)
const appDir = path.resolve(import.meta.dirname, '../..')
const distDir = path.join(appDir, 'dist')
const { createStrapi }: typeof Strapi = require('@strapi/strapi')
const {
  createStrapiEntrySource,
}: { createStrapiEntrySource: (strapi: object) => EntrySource } = require(
  path.join(distDir, 'src/sync/strapiEntrySource.js'),
)

const strapi = await createStrapi({ appDir, distDir }).load()
strapi.log.level = 'warn'
strapi.server.mount()
await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve))
process.on('message', (question: Question & { nummer: number }) => void reply(question))
process.on('disconnect', () => process.exit(0))
send({ nummer: 0 })

async function reply(question: Question & { nummer: number }): Promise<void> {
  try {
    send({ nummer: question.nummer, waarde: await answer(question) })
  } catch (error) {
    send({ nummer: question.nummer, fout: String(error) })
  }
}

function send(message: Reply): void {
  process.send?.(message)
}

function answer(question: Question): Promise<unknown> {
  switch (question.soort) {
    case 'act':
      return timed(question.action)
    case 'expected':
      return expected()
    case 'waiting':
      return waiting()
    case 'references':
      return references()
  }
}

/** Does it in a transaction, as the content manager does. */
async function timed(action: EditorAction): Promise<Done> {
  const start = performance.now()
  const changed = await strapi.db.transaction(() => act(action))
  return { documentIds: changed.map(idOf), ms: performance.now() - start }
}

/** Gives what was changed or made. */
async function act(action: EditorAction): Promise<Entry[]> {
  const instrumenten = strapi.documents(INSTRUMENT)
  switch (action.soort) {
    case 'create':
      return some(await instrumenten.create({ data: action.data } as never))
    case 'update': {
      const { documentId, data } = action
      return some(await instrumenten.update({ documentId, data } as never))
    }
    case 'publish':
      return (await instrumenten.publish({ documentId: action.documentId })).entries
    case 'unpublish':
      return (await instrumenten.unpublish({ documentId: action.documentId })).entries
    case 'discard':
      return (await instrumenten.discardDraft({ documentId: action.documentId })).entries
    case 'delete':
      return (await instrumenten.delete({ documentId: action.documentId })).entries
    case 'rename': {
      const { uid, documentId, naam } = action
      return some(await strapi.documents(uid).update({ documentId, data: { naam } as never }))
    }
    case 'import':
      return importAll(action.removed, action.instrumenten)
  }
}

async function importAll(removed: string[], instrumenten: object[]): Promise<Entry[]> {
  for (const documentId of removed) await act({ soort: 'delete', documentId })
  const made: Entry[] = []
  for (const data of instrumenten) made.push(...(await act({ soort: 'create', data })))
  for (const { documentId } of made) await act({ soort: 'publish', documentId })
  return made
}

function some(entry: Entry | null): Entry[] {
  return entry ? [entry] : []
}

async function expected(): Promise<object> {
  const documents = await documentsOf(createStrapiEntrySource(strapi))
  return { ...documents, rows: await publishedRows() }
}

function publishedRows(): Promise<PublishedRow[]> {
  return strapi.db.query(INSTRUMENT).findMany({
    select: ['documentId', 'naam', 'samenvatting'],
    where: { publishedAt: { $notNull: true } },
  })
}

async function waiting(): Promise<object> {
  return {
    wachtrij: await strapi.db.query('api::zoekwachtrij.zoekwachtrij').findMany({ limit: 5 }),
    vergrendeling: await strapi.db.query('api::vergrendeling.vergrendeling').findMany({}),
  }
}

async function references(): Promise<References> {
  const kenmerken: { documentId: string; code: string }[] = await strapi.db
    .query('api::kenmerk.kenmerk')
    .findMany({ orderBy: { id: 'asc' } })
  const parents = new Set(kenmerken.map(({ code }) => code.slice(0, code.lastIndexOf('.'))))
  return {
    kenmerken: kenmerken.filter(({ code }) => !parents.has(code)).map(idOf),
    facetwaarden: (await strapi.db.query('api::facetwaarde.facetwaarde').findMany({})).map(idOf),
    leveranciers: (await strapi.db.query('api::leverancier.leverancier').findMany({})).map(idOf),
  }
}

function idOf({ documentId }: Entry): string {
  return documentId
}
