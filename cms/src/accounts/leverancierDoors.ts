import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { INSTRUMENT, readStand } from '../werkstroom/instrumentStand'
import { isEigen } from '../werkstroom/overgangen'
import type { Actor } from './actor'
import { mayLeverancierRead } from './leverancierFields'
import { refuseFixedFile, refuseForeignFile } from './ownFiles'
import { ownsComponent } from './ownsComponent'

/** The parts of a request that a door looks at. */
export interface DoorContext {
  params: Record<string, string | undefined>
  query: Record<string, unknown>
  request: { body?: unknown }
  body: unknown
}

interface Visit {
  strapi: Core.Strapi
  actor: Actor
  ctx: DoorContext
}

/** A route of Strapi that a leverancier may use. */
export interface Door {
  /** Throws when this request goes too far; gives the answer when Strapi is not to be asked. */
  look?: (visit: Visit) => Promise<unknown>
  /** The answer is about the account itself and stays whole. */
  isAboutOneself?: true
}

const OPEN: Door = {}
const ONESELF: Door = { isAboutOneself: true }

/** What a leverancier may read, with the relations that are chosen from in a form. */
const RELATIONS: Record<string, string> = {
  [INSTRUMENT]: 'facetwaarden',
  'instrument.kenmerkwerking': 'kenmerk',
  'instrument.waardestand': 'waarde',
}

const VOCABULARY = ['api::kenmerk.kenmerk', 'api::facetwaarde.facetwaarde', 'api::waarde.waarde']

/** Words of Strapi's queries by which something about others could be found out. */
const NEVER_ASKED_FOR = [
  'createdBy',
  'updatedBy',
  'gebruikers',
  'localizations',
  'related',
  'roles',
]

/** Every road into Strapi's admin for a leverancier. What is not named here is closed. */
export const LEVERANCIER_DOORS: Record<string, Door | undefined> = {
  'POST /admin/logout': OPEN,
  'GET /admin/information': OPEN,
  'GET /admin/license-trial-time-left': OPEN,
  'GET /admin/guided-tour-meta': OPEN,
  'GET /admin/homepage/layout': OPEN,
  'GET /admin/users/me': ONESELF,
  'PUT /admin/users/me': ONESELF,
  'GET /admin/users/me/permissions': ONESELF,
  // What the account itself may do: the forms ask it before they show themselves.
  'POST /admin/permissions/check': OPEN,
  'GET /i18n/locales': OPEN,

  'GET /content-manager/init': OPEN,
  'GET /content-manager/content-types': OPEN,
  'GET /content-manager/content-types-settings': OPEN,
  'GET /content-manager/content-types/:uid/configuration': OPEN,
  'GET /content-manager/components': OPEN,
  'GET /content-manager/components/:uid/configuration': OPEN,
  'GET /content-manager/homepage/recent-documents': OPEN,
  'GET /content-manager/collection-types/:model': { look: lookAtList },
  'GET /content-manager/collection-types/:model/:id': { look: lookAtEntry },
  'PUT /content-manager/collection-types/:model/:id': { look: lookAtOwn },
  'GET /content-manager/collection-types/:model/:id/actions/countDraftRelations': {
    look: lookAtOwn,
  },
  'GET /content-manager/relations/:model/:targetField': { look: lookAtRelations },
  'GET /content-manager/relations/:model/:id/:targetField': { look: lookAtRelations },
  'GET /content-manager/preview/url/:contentType': { look: lookAtPreview },

  'GET /upload/configuration': OPEN,
  'GET /upload/folders': { look: async () => ({ data: [] }) },
  'GET /upload/folder-structure': { look: async () => ({ data: [] }) },
  'GET /upload/files': { look: async ({ ctx }) => refuseQuestions(ctx.query) },
  'GET /upload/files/:id': {
    look: async ({ strapi, actor, ctx }) => {
      await refuseForeignFile(strapi, actor, ctx.params['id'])
    },
  },
  'POST /upload': { look: lookAtUpload },
  'POST /upload/files': { look: lookAtUpload },
  'PUT /upload/files/:id': { look: lookAtFile },
  'POST /upload/files/:id/replace': { look: lookAtFile },
  'DELETE /upload/files/:id': { look: lookAtFile },
}

async function lookAtList({ ctx }: Visit): Promise<void> {
  const { model = '' } = ctx.params
  if (model !== INSTRUMENT && !VOCABULARY.includes(model)) throw forbidden()
  refuseQuestions(ctx.query)
}

async function lookAtEntry(visit: Visit): Promise<void> {
  const { model = '' } = visit.ctx.params
  refuseQuestions(visit.ctx.query)
  if (!VOCABULARY.includes(model)) await lookAtOwn(visit)
}

async function lookAtOwn({ strapi, actor, ctx }: Visit): Promise<void> {
  if (ctx.params['model'] !== INSTRUMENT) throw forbidden()
  refuseQuestions(ctx.query)
  await refuseForeign(strapi, actor, ctx.params['id'])
}

async function lookAtPreview({ strapi, actor, ctx }: Visit): Promise<void> {
  if (ctx.params['contentType'] !== INSTRUMENT) throw forbidden()
  await refuseForeign(strapi, actor, ctx.query['documentId'])
}

/** Strapi does not ask whose the component is that a relation is looked up of. */
async function lookAtRelations({ strapi, actor, ctx }: Visit): Promise<void> {
  const { model = '', targetField } = ctx.params
  if (!Object.hasOwn(RELATIONS, model) || RELATIONS[model] !== targetField) throw forbidden()
  refuseQuestions(ctx.query)
  const ids = [ctx.params['id'], ctx.query['id']].filter((id) => id !== undefined && id !== '')
  for (const id of ids)
    if (model === INSTRUMENT) await refuseForeign(strapi, actor, id)
    else if (!(await ownsComponent(strapi, actor, model, id))) throw notFound()
}

/** A file comes by itself: the form of the instrument puts it in its place, past the guards. */
async function lookAtUpload(visit: Visit): Promise<void> {
  const { query, request } = visit.ctx
  const sent = { ...(request.body as object | undefined), ...query }
  if (['ref', 'refId', 'field', 'path'].some((name) => name in sent)) throw forbidden()
  if ('id' in query) await lookAtFile(visit)
}

async function lookAtFile({ strapi, actor, ctx }: Visit): Promise<void> {
  await refuseFixedFile(strapi, actor, ctx.params['id'] ?? ctx.query['id'])
}

async function refuseForeign(strapi: Core.Strapi, actor: Actor, id: unknown): Promise<void> {
  const stand = typeof id === 'string' && /^\w{1,40}$/.test(id) ? await readStand(strapi, id) : null
  if (!stand || !isEigen(actor, stand)) throw notFound()
}

/** Counting answers to a question about a closed field would tell what is in it. */
function refuseQuestions({ filters, sort, populate, fields }: Record<string, unknown>): void {
  const words = [...namesIn(filters), ...[sort, populate, fields].flatMap(wordsIn)]
  if (words.some((word) => NEVER_ASKED_FOR.includes(word) || HIDDEN_FIELDS.includes(word)))
    throw forbidden()
}

const HIDDEN_FIELDS = [
  'leverancier',
  'leverancierCode',
  'internContact',
  'prijsafspraken',
  'interneNotitie',
  'herkomst',
].filter((field) => !mayLeverancierRead(field))

/** Every name in an object; what is looked for is no name. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [...name.split('.'), ...namesIn(part)])
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[.,:\s]+/)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [...name.split('.'), ...wordsIn(part)])
}

function forbidden(): Error {
  return new errors.ForbiddenError('Dit mag u met dit account niet doen.')
}

function notFound(): Error {
  return new errors.NotFoundError('Dit bestaat niet.')
}
