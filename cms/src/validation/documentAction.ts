import type { Modules } from '@strapi/strapi'

export type DocumentMiddleware = Modules.Documents.Middleware.Middleware
export type DocumentAction = Parameters<DocumentMiddleware>[0]

/** What goes on with an action; its result depends on the action. */
export type Next = () => ReturnType<DocumentMiddleware>

interface ActionParams {
  documentId?: string
  status?: string
  locale?: string
  data?: Record<string, unknown>
}

/** The parameters of an action; which of them are present depends on the action. */
export const paramsOf = (action: DocumentAction): ActionParams => action.params as ActionParams

const WRITES = ['create', 'update', 'clone']

/** An action after which the stored draft (or the entry, without draft & publish) is different. */
export const isWrite = (action: DocumentAction): boolean => WRITES.includes(action.action)

/** Publishing, also when it happens as part of `create` or `update` with `status: 'published'`. */
export const isPublish = (action: DocumentAction): boolean =>
  action.action === 'publish' || (isWrite(action) && paramsOf(action).status === 'published')

/** The document an action was about: known beforehand, or only from the result of a create. */
export function documentIdOf(action: DocumentAction, result?: unknown): string | undefined {
  const created = (result as { documentId?: string } | null | undefined)?.documentId
  return action.action === 'create' || action.action === 'clone'
    ? created
    : paramsOf(action).documentId
}
