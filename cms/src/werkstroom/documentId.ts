import { errors } from '@strapi/utils'

/** Anything else cannot be one, and some of it is more than PostgreSQL can look for. */
const DOCUMENT_ID = /^[a-z0-9]{1,40}$/

/** The instrument that a path names. @throws NotFoundError when it cannot name one */
export function documentIdIn({ documentId = '' }: Record<string, string>): string {
  if (!DOCUMENT_ID.test(documentId)) throw new errors.NotFoundError('Dit instrument bestaat niet.')
  return documentId
}
